package io.papertide.analytics.trend;

import io.papertide.model.IsoWeek;
import java.util.OptionalDouble;

/**
 * The share of one week.
 *
 * @param week the week
 * @param papers the papers of the week that have the subject
 * @param total all papers of the week; 0 where there was no issue
 */
public record WeekShare(IsoWeek week, int papers, int total) {
    /** Returns papers / total, or empty for a week without an issue. */
    public OptionalDouble share() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) papers / total);
    }
}
