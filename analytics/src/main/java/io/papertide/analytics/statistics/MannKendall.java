package io.papertide.analytics.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The test for a monotone trend (Mann 1945, Kendall 1975), with the variance corrected for ties and for serial correlation
 * (Hamed and Rao 1998).
 *
 * @param s how many pairs rise minus how many fall
 * @param variance the corrected variance of s
 * @param z the normal score, with continuity correction
 * @param p the two-sided p value; 1 if the series is too short or constant
 */
public record MannKendall(long s, double variance, double z, double p) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int SHORTEST = 4;

    /** Returns the test of values in the order of time, spaced as x says; ties in y are allowed. */
    public static MannKendall of(double[] x, double[] y) {
        double plain = varianceOfS(y);
        if (y.length < SHORTEST || plain <= 0) {
            return new MannKendall(sOf(y), plain, 0, 1);
        }
        long s = sOf(y);
        double variance = plain * correction(x, y);
        double z = s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, variance, z, Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z))));
    }

    /** Returns the variance of S without trend or serial correlation, corrected for ties (Kendall 1975). */
    static double varianceOfS(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        double n = y.length;
        double sum = n * (n - 1) * (2 * n + 5);
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                double t = i - start;
                sum -= t * (t - 1) * (2 * t + 5);
                start = i;
            }
        }
        return sum / 18;
    }

    private static long sOf(double[] y) {
        long s = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = i + 1; j < y.length; j++) {
                s += Math.round(Math.signum(y[j] - y[i]));
            }
        }
        return s;
    }

    /**
     * Returns n/n* of Hamed and Rao: from the autocorrelation of the ranks of the detrended series, lags whose
     * correlation is significant at 5 % only. Never under 1: a series of shares that alternates must not gain power.
     */
    private static double correction(double[] x, double[] y) {
        double slope = TheilSen.of(x, y).slope();
        double[] ranks = ranks(IntStream.range(0, y.length)
                .mapToDouble(i -> y[i] - slope * (x[i] - x[0]))
                .toArray());
        int n = y.length;
        double bound = Proportions.Z95 / Math.sqrt(n);
        double sum = 0;
        for (int lag = 1; lag < n - 1; lag++) {
            double r = autocorrelation(ranks, lag);
            if (Math.abs(r) > bound) {
                sum += (double) (n - lag) * (n - lag - 1) * (n - lag - 2) * r;
            }
        }
        return Math.max(1, 1 + 2.0 / ((double) n * (n - 1) * (n - 2)) * sum);
    }

    private static double autocorrelation(double[] values, int lag) {
        double mean = Arrays.stream(values).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
            if (i + lag < values.length) {
                products += (values[i] - mean) * (values[i + lag] - mean);
            }
        }
        return squares == 0 ? 0 : products / squares;
    }

    /** Returns ranks from 1, ties sharing their mean rank. */
    private static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double[] ranks = new double[values.length];
        int start = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || values[order[i]] != values[order[start]]) {
                double mean = (start + 1 + i) / 2.0;
                for (int j = start; j < i; j++) {
                    ranks[order[j]] = mean;
                }
                start = i;
            }
        }
        return ranks;
    }
}
