package io.papertide.analytics.emergence;

import io.papertide.analytics.PeriodTotals;
import java.util.List;

/**
 * What came up and what went away between two periods.
 *
 * @param earlier the period before
 * @param later the period after
 * @param emerging the surest growth first
 * @param fading the surest loss first
 * @param candidates how many subjects were looked at
 */
public record EmergenceReport(
        PeriodTotals earlier,
        PeriodTotals later,
        List<EmergingSubject> emerging,
        List<EmergingSubject> fading,
        int candidates) {
    /** Copies. */
    public EmergenceReport {
        emerging = List.copyOf(emerging);
        fading = List.copyOf(fading);
    }
}
