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
    /** An expected count under this calls for the exact test (Cochran 1954). */
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

    /** Returns the two-sided p value: Fisher's exact test where an expected count is under 5, else G2; 1 if nothing differs. */
    public double p() {
        int with = x1 + x2;
        if (n1 == 0 || n2 == 0 || with == 0 || with == n1 + n2) {
            return 1;
        }
        return smallestExpected() < SMALLEST_EXPECTED ? fisher() : CHI_SQUARED_1.survivalProbability(g2());
    }

    /** Returns the two-sided p value of Fisher's exact test: all tables at most as likely as this one. */
    public double fisher() {
        return FisherExactTest.withDefaults()
                .with(AlternativeHypothesis.TWO_SIDED)
                .test(new int[][] {{x1, n1 - x1}, {x2, n2 - x2}})
                .getPValue();
    }

    /** Returns the log-likelihood ratio statistic over all four cells (Dunning 1993), 0 or more. */
    public double g2() {
        double all = (double) n1 + n2;
        double with = (double) x1 + x2;
        double sum = cell(x1, n1 * with / all)
                + cell(x2, n2 * with / all)
                + cell(n1 - x1, n1 * (all - with) / all)
                + cell(n2 - x2, n2 * (all - with) / all);
        return Math.max(0, 2 * sum);
    }

    private static double cell(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /**
     * Returns the binary logarithm of the second share over the first (Hardie 2014); half a paper is added to both where
     * one of them is 0, and 0 is returned where both are.
     */
    public double logRatio() {
        if (n1 == 0 || n2 == 0 || x1 + x2 == 0) {
            return 0;
        }
        double add = x1 == 0 || x2 == 0 ? 0.5 : 0;
        return log2((x2 + add) / n2) - log2((x1 + add) / n1);
    }

    /** Returns the interval of the log ratio by the delta method on the risk ratio (Katz et al. 1978), half a paper added at 0. */
    public Interval logRatioInterval() {
        if (n1 == 0 || n2 == 0 || x1 + x2 == 0) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double add = x1 == 0 || x2 == 0 ? 0.5 : 0;
        double variance = 1 / (x1 + add) - 1.0 / (n1 + add) + 1 / (x2 + add) - 1.0 / (n2 + add);
        double half = Proportions.Z95 * Math.sqrt(Math.max(0, variance)) / Math.log(2);
        return new Interval(logRatio() - half, logRatio() + half);
    }

    /** Returns the bound of the log ratio's interval that is nearer to 0, or 0 if the interval holds 0 (Evert 2023). */
    public double conservativeLogRatio() {
        Interval interval = logRatioInterval();
        if (interval.low() > 0) {
            return interval.low();
        }
        return interval.high() < 0 ? interval.high() : 0;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
