package io.papertide.analytics.changepoint;

import io.papertide.analytics.ShareEstimate;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.List;

/**
 * A run of weeks with one share.
 *
 * @param period its weeks, from the first to the last that has an issue
 * @param share the share in these weeks
 * @param evidence the papers, in corpus order; as many as {@code share.papers()}
 */
public record Level(Period period, ShareEstimate share, List<PaperId> evidence) {
    /** Copies. */
    public Level {
        evidence = List.copyOf(evidence);
    }
}
