package io.papertide.analytics.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Intervals of one share and of the difference of two. */
public final class Proportions {
    /** The 0.975 quantile of the normal distribution, for intervals of 95 %. */
    public static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

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
     * Returns the interval of the second share minus the first by the hybrid score method without continuity correction
     * (Newcombe 1998, method 10); -1 to 1 if a group is empty.
     *
     * @param counts the two groups
     * @param correlation of the two shares, 0..1: 0 for groups that have nothing in common. Papers that are in both groups
     *     make the difference surer, by the same method for dependent shares (Newcombe 1998; Zou and Donner 2008)
     */
    public static Interval newcombe(TwoByTwo counts, double correlation) {
        if (counts.n1() == 0 || counts.n2() == 0) {
            return new Interval(-1, 1);
        }
        Interval a = wilson(counts.x1(), counts.n1());
        Interval b = wilson(counts.x2(), counts.n2());
        double p1 = (double) counts.x1() / counts.n1();
        double p2 = (double) counts.x2() / counts.n2();
        double below = combined(p2 - b.low(), a.high() - p1, correlation);
        double above = combined(b.high() - p2, p1 - a.low(), correlation);
        return new Interval(Math.max(-1, p2 - p1 - below), Math.min(1, p2 - p1 + above));
    }

    /** Returns the length of the difference of two errors that vary together. */
    static double combined(double first, double second, double correlation) {
        return Math.sqrt(Math.max(0, first * first + second * second - 2 * correlation * (first * second)));
    }

    private static void check(int successes, int trials) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials);
        }
    }
}
