package io.papertide.analytics.statistics;

/**
 * A confidence interval of 95 %.
 *
 * @param low the lower bound
 * @param high the upper bound, not under the lower
 */
public record Interval(double low, double high) {
    /**
     * Returns the bound that is nearer to 0, or 0 if the interval holds 0: what an effect amounts to at the least. Of the
     * interval of a log ratio this is the conservative log ratio (Evert 2022).
     */
    public double nearestToZero() {
        if (low > 0) {
            return low;
        }
        return high < 0 ? high : 0;
    }
}
