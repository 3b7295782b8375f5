package io.papertide.analytics.compare;

import io.papertide.analytics.statistics.DetectableDifference;
import io.papertide.analytics.statistics.ShareTest;

/**
 * How two shares differ, second minus first.
 *
 * @param difference the difference of the shares, -1..1
 * @param low the lower bound of its 95 % Newcombe interval
 * @param high the upper bound
 * @param logRatio the binary logarithm of the ratio of the shares (Hardie 2014), half a paper added where one is 0
 * @param logRatioLow the lower bound of its 95 % interval (Katz et al. 1978); minus infinity if neither period has the subject
 * @param logRatioHigh the upper bound; infinity if neither period has the subject
 * @param conservativeLogRatio the bound of that interval nearer to 0, or 0 if it holds 0 (after Evert 2022)
 * @param test Fisher's exact test where an expected count is under 5, else G2 over four cells
 * @param p its two-sided p value
 * @param detectableDifference the smallest rise and fall from the share of both periods together that would be seen with 80 %
 *     power
 */
public record ShareChange(
        double difference,
        double low,
        double high,
        double logRatio,
        double logRatioLow,
        double logRatioHigh,
        double conservativeLogRatio,
        ShareTest test,
        double p,
        DetectableDifference detectableDifference) {
    /** Returns the smallest difference that must not be missed, the one that the verdict looks at. */
    public double detectable() {
        return detectableDifference.either();
    }
}
