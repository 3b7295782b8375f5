package io.papertide.analytics.statistics;

import java.util.Arrays;

/**
 * The median of the slopes between all pairs of points (Theil 1950, Sen 1968).
 *
 * @param slope change a unit of x
 * @param interval the interval by Sen's ranks of the slopes, with the variance of Kendall's S corrected for ties in y
 */
public record TheilSen(double slope, Interval interval) {
    /**
     * Returns the slope of points; 0 with an interval of 0 for fewer than two.
     *
     * @param x ascending, without ties
     * @param y as many as x
     */
    public static TheilSen of(double[] x, double[] y) {
        double[] slopes = slopes(x, y);
        if (slopes.length == 0) {
            return new TheilSen(0, new Interval(0, 0));
        }
        double spread = Proportions.Z95 * Math.sqrt(MannKendall.varianceOfS(y));
        int low = (int) Math.round((slopes.length - spread) / 2);
        int high = (int) Math.round((slopes.length + spread) / 2) - 1;
        return new TheilSen(
                median(slopes), new Interval(slopes[Math.max(0, low - 1)], slopes[Math.min(slopes.length - 1, high)]));
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
