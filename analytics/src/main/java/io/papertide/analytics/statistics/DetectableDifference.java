package io.papertide.analytics.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The smallest differences of two shares that a two-sided test at 5 % would find with 80 % power.
 *
 * <p>By the normal approximation without continuity correction (Fleiss, Levin and Paik 2003, section 4.3).
 *
 * @param rise the smallest rise, over 0; 1 if none that is possible would be found
 * @param fall the smallest fall, over 0; 1 if none that is possible would be found
 */
public record DetectableDifference(double rise, double fall) {
    private static final double Z80 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.80);
    private static final int BISECTIONS = 60;

    /**
     * Returns what would be found if one of two groups has a share, whichever of them it is: swapping the groups gives the
     * same.
     *
     * @param share 0..1
     * @param n1 papers of one group
     * @param n2 papers of the other
     */
    public static DetectableDifference around(double share, int n1, int n2) {
        return new DetectableDifference(
                Math.max(rise(share, n1, n2), rise(share, n2, n1)), Math.max(fall(share, n1, n2), fall(share, n2, n1)));
    }

    /**
     * Returns the smallest rise from a share.
     *
     * @param share the share of the group before, 0..1
     * @param before papers of that group
     * @param after papers of the other
     */
    public static double rise(double share, int before, int after) {
        return smallest(share, before, after, 1 - share, 1);
    }

    /**
     * Returns the smallest fall from a share, as a positive number.
     *
     * @param share the share of the group before, 0..1
     * @param before papers of that group
     * @param after papers of the other
     */
    public static double fall(double share, int before, int after) {
        return smallest(share, before, after, share, -1);
    }

    /**
     * Returns the difference that must not be missed: the larger one of both directions, for a share near one half is
     * harder to tell from another; but not a direction in which there is no room for any difference to be found.
     */
    public double either() {
        if (rise == 1 || fall == 1) {
            return Math.min(rise, fall);
        }
        return Math.max(rise, fall);
    }

    private static double smallest(double share, int n1, int n2, double room, int sign) {
        if (n1 == 0 || n2 == 0 || room <= 0 || shortfall(share, share + sign * room, n1, n2) > 0) {
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
        double pooled = (n1 * p1 + n2 * p2) / ((double) n1 + n2);
        double null0 = Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
        double alternative = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        return Proportions.Z95 * null0 + Z80 * alternative - Math.abs(p2 - p1);
    }
}
