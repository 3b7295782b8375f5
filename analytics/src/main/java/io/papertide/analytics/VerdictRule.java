package io.papertide.analytics;

import io.papertide.analytics.statistics.Proportions;

/**
 * When a change may be claimed.
 *
 * @param alpha the q value under which the lead lens counts as significant, 0..1
 * @param minimumSupport the fewest papers with the subject about which anything is said, 1 or more
 * @param differenceThatMatters the largest difference of shares that may go unseen without being called too little data
 */
public record VerdictRule(double alpha, int minimumSupport, double differenceThatMatters) {
    /**
     * 5 %; five papers, under which every interval spans a factor of more than four; and a tenth, which is one paper more
     * or less in every issue of ten.
     */
    public static final VerdictRule DEFAULT = new VerdictRule(0.05, 5, 0.10);

    /**
     * Returns the verdict.
     *
     * @param direction of the lead lens: its sign says rising or falling, 0 neither
     * @param q of the lead lens over its family
     * @param contradicted whether the full lens points the other way
     * @param support how many papers have the subject
     * @param detectable the smallest difference that would be seen with 80 % power
     */
    public Verdict verdict(double direction, double q, boolean contradicted, int support, double detectable) {
        if (support < minimumSupport) {
            return Verdict.TOO_LITTLE_DATA;
        }
        if (q < alpha && direction != 0 && !contradicted) {
            return direction > 0 ? Verdict.RISING : Verdict.FALLING;
        }
        return detectable > differenceThatMatters ? Verdict.TOO_LITTLE_DATA : Verdict.NO_CLEAR_CHANGE;
    }

    /** Returns the smallest difference from the share of one group that a comparison of groups of these sizes would see. */
    public static double detectable(int papers, int total, int n1, int n2) {
        return Proportions.detectableDifference(total == 0 ? 0 : (double) papers / total, n1, n2);
    }
}
