package io.papertide.analytics.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether a series rises, against the same values in any other order (Pitman 1937).
 *
 * <p>Over all orders the correlation with the places has the mean 0 and the variance 1 / (n - 1), whatever the values are; it is taken
 * as normal. Papers that lie together in one week so count as one week, not as many papers.
 */
public final class PermutedTrend {
    private PermutedTrend() {}

    /**
     * Returns the one-sided p value, 0..1; 1 for fewer than three values or values that do not differ.
     *
     * @param x places
     * @param y a value for each place
     */
    public static double rising(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        if (x.length < 3 || xx == 0 || yy == 0) {
            return 1;
        }
        double z = xy / Math.sqrt(xx * yy) * Math.sqrt(x.length - 1.0);
        return NormalDistribution.of(0, 1).survivalProbability(z);
    }
}
