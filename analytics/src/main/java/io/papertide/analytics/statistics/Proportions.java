package io.papertide.analytics.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Intervals of one share and of the difference of two. */
public final class Proportions {
    /** The 0.975 quantile of the normal distribution, for intervals of 95 %. */
    public static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private static final double Z80 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.80);
    private static final int BISECTIONS = 60;

    private Proportions() {}

    /**
     * Returns the score interval of a share (Wilson 1927), without continuity correction; 0 to 1 if there are no trials.
     *
     * @param successes 0 to {@code trials}
     * @param trials 0 or more
     */
    public static Interval wilson(int successes, int trials) {
        check(successes, trials);
        if (trials == 0) {
            return new Interval(0, 1);
        }
        double share = (double) successes / trials;
        double z2 = Z95 * Z95;
        double centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
        double half = Z95 / (1 + z2 / trials) * Math.sqrt(share * (1 - share) / trials + z2 / (4.0 * trials * trials));
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes == trials ? 1 : Math.min(1, centre + half);
        return new Interval(low, high);
    }

    /**
     * Returns the interval of the second share minus the first by the hybrid score method (Newcombe 1998, method 10).
     *
     * @param x1 successes of the first group
     * @param n1 trials of the first group
     * @param x2 successes of the second group
     * @param n2 trials of the second group
     */
    public static Interval newcombe(int x1, int n1, int x2, int n2) {
        if (n1 == 0 || n2 == 0) {
            return new Interval(-1, 1);
        }
        Interval a = wilson(x1, n1);
        Interval b = wilson(x2, n2);
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        double difference = p2 - p1;
        double below = Math.hypot(p2 - b.low(), a.high() - p1);
        double above = Math.hypot(b.high() - p2, p1 - a.low());
        return new Interval(Math.max(-1, difference - below), Math.min(1, difference + above));
    }

    /**
     * Returns the smallest absolute difference from a share that a two-sided test at 5 % would find with 80 % power, by
     * the normal approximation (Fleiss, Levin and Paik 2003, without continuity correction); 1 if no difference would be.
     *
     * @param share the share in one group, 0..1; the direction with the smaller answer is taken
     * @param n1 papers of one group
     * @param n2 papers of the other
     */
    public static double detectableDifference(double share, int n1, int n2) {
        if (n1 == 0 || n2 == 0) {
            return 1;
        }
        return Math.min(detectable(share, n1, n2, 1 - share, 1), detectable(share, n1, n2, share, -1));
    }

    private static double detectable(double share, int n1, int n2, double room, int sign) {
        if (shortfall(share, share + sign * room, n1, n2) > 0) {
            return 1;
        }
        double low = 0;
        double high = room;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (shortfall(share, share + sign * middle, n1, n2) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** How much the difference falls short of what 80 % power needs; negative if it is enough. */
    private static double shortfall(double p1, double p2, int n1, int n2) {
        double pooled = (n1 * p1 + n2 * p2) / (n1 + n2);
        double null0 = Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
        double alternative = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        return Z95 * null0 + Z80 * alternative - Math.abs(p2 - p1);
    }

    private static void check(int successes, int trials) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials);
        }
    }
}
