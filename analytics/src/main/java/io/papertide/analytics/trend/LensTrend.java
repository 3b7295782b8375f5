package io.papertide.analytics.trend;

import io.papertide.analytics.Lens;

/**
 * How one lens sees a trend.
 *
 * @param lens the lens
 * @param overall the figure of the whole period: a share 0..1, or occurrences per thousand words in the tokens lens
 * @param slope its trend, in the unit of the figure; that of the tokens lens never decides
 */
public record LensTrend(Lens lens, double overall, TrendSlope slope) {}
