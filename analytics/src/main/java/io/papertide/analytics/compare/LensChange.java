package io.papertide.analytics.compare;

import io.papertide.analytics.Lens;
import io.papertide.model.PaperId;
import java.util.List;

/**
 * How one lens sees a change.
 *
 * @param lens the lens
 * @param a the figure of the first period: a share 0..1, or occurrences per thousand words in the tokens lens
 * @param b the figure of the second period
 * @param p the two-sided p value of their difference. Words of one text are not independent, so that of the tokens lens is
 *     too small (Lijffijt et al. 2016); it never decides
 * @param evidenceA the papers behind the figure of the first period, in corpus order
 * @param evidenceB those behind the figure of the second
 */
public record LensChange(Lens lens, double a, double b, double p, List<PaperId> evidenceA, List<PaperId> evidenceB) {
    /** Copies. */
    public LensChange {
        evidenceA = List.copyOf(evidenceA);
        evidenceB = List.copyOf(evidenceB);
    }

    /** Returns the second figure minus the first. */
    public double difference() {
        return b - a;
    }
}
