package io.papertide.analytics.burst;

import io.papertide.analytics.ShareEstimate;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.List;

/**
 * A run of weeks in which a subject is much more common than else.
 *
 * @param period its weeks; a gap within it is spanned
 * @param weight how much cheaper the run is in the burst state than in the base state, in units of the natural logarithm, over
 *     0 (Kleinberg 2002)
 * @param p how often shuffled weeks have a burst at least as heavy, over 0
 * @param inside the share in these weeks
 * @param outside the share in the other weeks of the period that was looked at
 * @param evidence the papers of these weeks, in corpus order; as many as {@code inside.papers()}
 * @param evidenceOutside the papers of the other weeks, in corpus order; as many as {@code outside.papers()}
 */
public record Burst(
        Period period,
        double weight,
        double p,
        ShareEstimate inside,
        ShareEstimate outside,
        List<PaperId> evidence,
        List<PaperId> evidenceOutside) {
    /** Copies. */
    public Burst {
        evidence = List.copyOf(evidence);
        evidenceOutside = List.copyOf(evidenceOutside);
    }
}
