package io.papertide.analytics;

import io.papertide.analytics.statistics.DetectableDifference;

/**
 * When a change may be claimed.
 *
 * @param alpha the q value under which a change is significant, 0..1
 * @param minimumSupport the fewest papers with the subject about which anything is said, 1 or more
 * @param differenceThatMatters the largest difference of shares that may go unseen without being called too little data,
 *     0..1; of a rare subject it is less, see {@link #differenceThatMatters(double)}
 */
public record VerdictRule(double alpha, int minimumSupport, double differenceThatMatters) {
    /**
     * 5 %. Six papers: five that all lie in one of two equal periods have an exact p of 2 / 2^5, which is over 5 %. A tenth,
     * which is one paper more or less in every issue of ten.
     */
    public static final VerdictRule DEFAULT = new VerdictRule(0.05, 6, 0.10);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public VerdictRule {
        if (!(alpha > 0
                && alpha < 1
                && minimumSupport > 0
                && differenceThatMatters > 0
                && differenceThatMatters <= 1)) {
            throw new IllegalArgumentException(
                    "a verdict needs 0 < alpha < 1, a minimum support of 1 or more and a difference of 0..1");
        }
    }

    /** Tells whether a change with this q value is significant. */
    public boolean isSignificant(double q) {
        return q < alpha;
    }

    /**
     * Returns the largest difference from a share that may go unseen: {@link #differenceThatMatters()}, or a doubling of the
     * share if that is less (of the rest, for a share over one half). For a subject of 2 % of the papers, 4 % would be news.
     *
     * @param share 0..1
     */
    public double differenceThatMatters(double share) {
        return Math.min(differenceThatMatters, Math.min(share, 1 - share));
    }

    /**
     * Returns the verdict.
     *
     * @param direction of the lead lens: its sign says rising or falling, 0 neither
     * @param q of the lead lens over its family
     * @param lenses whether the full lens agrees
     * @param overall the papers that have the subject, among all that were looked at
     * @param detectable what a test of so many papers would see
     */
    public Verdict verdict(
            double direction, double q, LensAgreement lenses, ShareEstimate overall, DetectableDifference detectable) {
        if (overall.papers() < minimumSupport) {
            return Verdict.TOO_LITTLE_DATA;
        }
        if (isSignificant(q) && direction != 0 && lenses != LensAgreement.OPPOSED) {
            return direction > 0 ? Verdict.RISING : Verdict.FALLING;
        }
        return detectable.either() > differenceThatMatters(overall.share())
                ? Verdict.TOO_LITTLE_DATA
                : Verdict.NO_CLEAR_CHANGE;
    }
}
