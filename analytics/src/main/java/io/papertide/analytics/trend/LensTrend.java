package io.papertide.analytics.trend;

import io.papertide.analytics.Lens;
import io.papertide.model.PaperId;
import java.util.List;

/**
 * How one lens sees a trend.
 *
 * @param lens the lens
 * @param overall the figure of the whole period: a share 0..1, or occurrences per thousand words in the tokens lens
 * @param slope its trend, in the unit of the figure; that of the tokens lens never decides
 * @param evidence the papers behind the figure of the whole period, in corpus order
 */
public record LensTrend(Lens lens, double overall, TrendSlope slope, List<PaperId> evidence) {
    /** Copies. */
    public LensTrend {
        evidence = List.copyOf(evidence);
    }
}
