package io.papertide.analytics.trend;

import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The share of one week.
 *
 * @param week the week
 * @param total all papers of the week; 0 where there was no issue
 * @param evidence the papers of the week that have the subject, in corpus order
 */
public record WeekShare(IsoWeek week, int total, List<PaperId> evidence) {
    /** Copies. */
    public WeekShare {
        evidence = List.copyOf(evidence);
    }

    /** Returns how many papers of the week have the subject. */
    public int papers() {
        return evidence.size();
    }

    /** Returns papers / total, or empty for a week without an issue. */
    public OptionalDouble share() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) papers() / total);
    }
}
