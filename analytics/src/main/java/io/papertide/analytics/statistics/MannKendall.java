package io.papertide.analytics.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The test for a monotone trend (Mann 1945, Kendall 1975), with the variance corrected for ties and for serial correlation
 * (Hamed and Rao 1998).
 *
 * <p>The variant: the values are ranked, ties sharing their mean rank; the straight line of least squares is taken out of the
 * ranks; of what is left the autocorrelations from lag 1 up to the first that is not significantly positive (5 %, one-sided)
 * enter the correction. Hamed and Rao take the trend out of the values by Sen's slope and rank afterwards: shares of ten
 * papers are full of ties, Sen's slope is then 0, the trend stays in, is taken for correlation, and is no longer found. They
 * let every significant lag in: of 180 lags nine are so by chance, which costs power where weeks are independent and hides
 * correlation where they are not; weeks that hang together do so from the first lag on (the initial positive sequence of
 * Geyer 1992). The correction may widen the variance, never narrow it, for on independent weeks a narrowed one is wrong in
 * 8 to 11 %. Lags count the weeks that are known, so a gap is skipped over. What these choices do is measured in {@code
 * docs/method.md}.
 *
 * @param s how many pairs rise minus how many fall
 * @param variance the corrected variance of s
 * @param z the normal score, with continuity correction; 0 if the series is too short or constant
 * @param p the two-sided p value, 0..1; 1 if the series is too short or constant
 */
public record MannKendall(long s, double variance, double z, double p) {
    /** No series of three reaches 5 %, however it lies. */
    private static final int SHORTEST = 4;

    /** Ranks that lie on a line leave nothing but rounding. */
    private static final double SMALLEST_SQUARES = 1e-9;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static final double Z95_ONE_SIDED = NORMAL.inverseCumulativeProbability(0.95);

    /**
     * Returns the test of values in the order of time; ties in y are allowed.
     *
     * @param x the times, ascending
     * @param y as many as x
     */
    public static MannKendall of(double[] x, double[] y) {
        long s = sOf(y);
        double plain = varianceOfS(y);
        if (y.length < SHORTEST || plain <= 0) {
            return new MannKendall(s, plain, 0, 1);
        }
        double variance = plain * correction(withoutLine(x, centredRanks(y)));
        double z = (s - Long.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, variance, z, 2 * NORMAL.survivalProbability(Math.abs(z)));
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
                double ties = i - start;
                sum -= ties * (ties - 1) * (2 * ties + 5);
                start = i;
            }
        }
        return sum / 18;
    }

    private static long sOf(double[] y) {
        long s = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = i + 1; j < y.length; j++) {
                s += y[j] > y[i] ? 1 : y[j] < y[i] ? -1 : 0;
            }
        }
        return s;
    }

    /** Returns what is left of values with mean 0 when their line of least squares is taken out. */
    private static double[] withoutLine(double[] x, double[] centred) {
        double mean = Arrays.stream(x).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            products += (x[i] - mean) * centred[i];
            squares += (x[i] - mean) * (x[i] - mean);
        }
        double slope = products / squares;
        return IntStream.range(0, x.length)
                .mapToDouble(i -> centred[i] - slope * (x[i] - mean))
                .toArray();
    }

    /** Returns n / n* of Hamed and Rao (1998), 1 or more. */
    private static double correction(double[] residuals) {
        double squares = Arrays.stream(residuals).map(r -> r * r).sum();
        double n = residuals.length;
        if (squares < SMALLEST_SQUARES * n) {
            return 1;
        }
        double bound = Z95_ONE_SIDED / Math.sqrt(n);
        double sum = 0;
        // The weights of the last two lags are 0.
        for (int lag = 1; lag < residuals.length - 2; lag++) {
            double products = 0;
            for (int i = 0; i + lag < residuals.length; i++) {
                products += residuals[i] * residuals[i + lag];
            }
            double r = products / squares;
            if (r <= bound) {
                break;
            }
            sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * r;
        }
        return 1 + 2 / (n * (n - 1) * (n - 2)) * sum;
    }

    /** Returns ranks less their mean, ties sharing their mean rank. */
    private static double[] centredRanks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double[] ranks = new double[values.length];
        int start = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || values[order[i]] != values[order[start]]) {
                double mean = (start + i - values.length) / 2.0;
                for (int j = start; j < i; j++) {
                    ranks[order[j]] = mean;
                }
                start = i;
            }
        }
        return ranks;
    }
}
