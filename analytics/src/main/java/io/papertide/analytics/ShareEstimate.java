package io.papertide.analytics;

import io.papertide.analytics.statistics.Interval;
import io.papertide.analytics.statistics.Proportions;

/**
 * A share of papers with its 95 % Wilson interval.
 *
 * @param papers the papers that have it, 0..total
 * @param total all papers
 * @param share papers / total, 0..1; 0 if there are no papers
 * @param low the lower bound, 0..share
 * @param high the upper bound, share..1; 1 if there are no papers
 */
public record ShareEstimate(int papers, int total, double share, double low, double high) {
    /** Returns the share of some papers among all. */
    public static ShareEstimate of(int papers, int total) {
        Interval interval = Proportions.wilson(papers, total);
        return new ShareEstimate(
                papers, total, total == 0 ? 0 : (double) papers / total, interval.low(), interval.high());
    }
}
