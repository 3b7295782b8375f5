package io.papertide.analytics.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Two groups of papers, some of which have a subject.
 *
 * @param x1 those of the first group that have it, 0 to n1
 * @param n1 all of the first group
 * @param x2 those of the second group that have it, 0 to n2
 * @param n2 all of the second group
 */
public record TwoByTwo(int x1, int n1, int x2, int n2) {
    private static final double SMALLEST_EXPECTED = 5;

    private static final ChiSquaredDistribution CHI_SQUARED_1 = ChiSquaredDistribution.of(1);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a group has more with the subject than papers, or a count is negative
     */
    public TwoByTwo {
        if (x1 < 0 || x2 < 0 || x1 > n1 || x2 > n2) {
            throw new IllegalArgumentException(x1 + " of " + n1 + " and " + x2 + " of " + n2);
        }
    }

    /** Returns the share of the second group minus that of the first; 0 where a group is empty. */
    public double difference() {
        return n1 == 0 || n2 == 0 ? 0 : (double) x2 / n2 - (double) x1 / n1;
    }

    /** Returns the smallest of the four counts that would be expected if the shares were equal. */
    public double smallestExpected() {
        double all = (double) n1 + n2;
        double with = (double) x1 + x2;
        return all == 0 ? 0 : Math.min(n1, n2) * Math.min(with, all - with) / all;
    }

    /** Returns which test fits the counts. */
    public ShareTest test() {
        int with = x1 + x2;
        if (n1 == 0 || n2 == 0 || with == 0 || with == n1 + n2) {
            return ShareTest.NONE;
        }
        return smallestExpected() < SMALLEST_EXPECTED ? ShareTest.FISHER : ShareTest.G2;
    }

    /** Returns the two-sided p value of {@link #test()}; 1 if there is none. */
    public double p() {
        return switch (test()) {
            case FISHER -> fisher();
            case G2 -> CHI_SQUARED_1.survivalProbability(g2());
            case NONE -> 1;
        };
    }

    /** Returns the two-sided p value of Fisher's exact test: all tables at most as likely as this one. */
    public double fisher() {
        // One order of the groups, so that swapping them gives the same to the last bit.
        boolean swap = n1 > n2 || n1 == n2 && x1 > x2;
        int[] first = {x1, n1 - x1};
        int[] second = {x2, n2 - x2};
        return FisherExactTest.withDefaults()
                .with(AlternativeHypothesis.TWO_SIDED)
                .test(swap ? new int[][] {second, first} : new int[][] {first, second})
                .getPValue();
    }

    /** Returns the log-likelihood ratio statistic over all four cells (Dunning 1993), 0 or more; 0 if a group is empty. */
    public double g2() {
        if (n1 == 0 || n2 == 0) {
            return 0;
        }
        double all = (double) n1 + n2;
        double with = (double) x1 + x2;
        double having = cell(x1, n1 * with / all) + cell(x2, n2 * with / all);
        double lacking = cell(n1 - x1, n1 * (all - with) / all) + cell(n2 - x2, n2 * (all - with) / all);
        return Math.max(0, 2 * (having + lacking));
    }

    private static double cell(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /**
     * Returns the binary logarithm of the second share over the first (Hardie 2014). Where one of the two counts is 0, half a
     * paper is added to each count and each group (Walter 1975); 0 if nobody has the subject or a group is empty.
     */
    public double logRatio() {
        return isUnknown() ? 0 : log2(share2()) - log2(share1());
    }

    /**
     * Returns the 95 % interval of the log ratio by the delta method (Katz et al. 1978), with the same half papers as {@link
     * #logRatio()}; unbounded if nobody has the subject or a group is empty.
     *
     * @param correlation of the two shares, 0..1; see {@link Proportions#newcombe}
     */
    public Interval logRatioInterval(double correlation) {
        if (isUnknown()) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double half = halfPaper();
        double error1 = Math.sqrt(Math.max(0, 1 / (x1 + half) - 1 / (n1 + half)));
        double error2 = Math.sqrt(Math.max(0, 1 / (x2 + half) - 1 / (n2 + half)));
        double margin = Proportions.Z95 * Proportions.combined(error1, error2, correlation) / Math.log(2);
        return new Interval(logRatio() - margin, logRatio() + margin);
    }

    private boolean isUnknown() {
        return n1 == 0 || n2 == 0 || x1 + x2 == 0;
    }

    private double halfPaper() {
        return x1 == 0 || x2 == 0 ? 0.5 : 0;
    }

    private double share1() {
        return (x1 + halfPaper()) / (n1 + halfPaper());
    }

    private double share2() {
        return (x2 + halfPaper()) / (n2 + halfPaper());
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
