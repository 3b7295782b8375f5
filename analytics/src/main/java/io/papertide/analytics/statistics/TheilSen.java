package io.papertide.analytics.statistics;

import java.util.Arrays;

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
        double[] slopes = slopes(x, y);
        if (slopes.length == 0) {
            return new TheilSen(0, new Interval(0, 0));
        }
        double spread = Proportions.Z95 * Math.sqrt(MannKendall.varianceOfS(y));
        // Counted from 1, the bounds are the slopes of rank (N - spread) / 2 and (N + spread) / 2 + 1.
        long low = Math.round((slopes.length - spread) / 2) - 1;
        long high = Math.round((slopes.length + spread) / 2);
        return new TheilSen(
                median(slopes),
                new Interval(slopes[(int) Math.max(0, low)], slopes[(int) Math.min(slopes.length - 1, high)]));
    }

    private static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[next++] = (y[j] - y[i]) / (x[j] - x[i]);
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
