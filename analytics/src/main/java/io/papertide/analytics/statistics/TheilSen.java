package io.papertide.analytics.statistics;

/**
 * The median of the slopes between all pairs of points (Theil 1950, Sen 1968).
 *
 * <p>Trap: of a subject that most weeks do not have, most pairs are level and the median is 0, however clear the trend of
 * the other weeks is.
 *
 * @param slope change a unit of x
 * @param interval of 95 %, by the ranks of the slopes, with the variance of Kendall's S corrected for ties in y (Sen 1968)
 */
public record TheilSen(double slope, Interval interval) {
    /**
     * Returns the slope of points; 0 with an interval of 0 for fewer than two.
     *
     * @param x ascending, without ties; need not be evenly spaced
     * @param y as many as x
     */
    public static TheilSen of(double[] x, double[] y) {
        long[] slopes = slopes(x, y);
        int size = slopes.length;
        if (size == 0) {
            return new TheilSen(0, new Interval(0, 0));
        }
        double spread = Proportions.Z95 * Math.sqrt(MannKendall.varianceOfS(y));
        // Counted from 1, the bounds are the slopes of rank (N - spread) / 2 and (N + spread) / 2 + 1.
        long low = Math.max(0, Math.round((size - spread) / 2) - 1);
        long high = Math.min(size - 1, Math.round((size + spread) / 2));
        double lower = ranked(slopes, (int) low);
        double median = size % 2 == 1
                ? ranked(slopes, size / 2)
                : (ranked(slopes, size / 2 - 1) + ranked(slopes, size / 2)) / 2;
        return new TheilSen(median, new Interval(lower, ranked(slopes, (int) high)));
    }

    private static double ranked(long[] slopes, int rank) {
        return OrderedBits.toDouble(OrderedBits.select(slopes, rank));
    }

    private static long[] slopes(double[] x, double[] y) {
        int n = x.length;
        long[] slopes = new long[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[next++] = OrderedBits.of((y[j] - y[i]) / (x[j] - x[i]));
            }
        }
        return slopes;
    }
}
