package io.papertide.analytics.compare;

/**
 * How two shares differ, second minus first.
 *
 * @param difference the difference of the shares, -1..1
 * @param low the lower bound of its 95 % Newcombe interval
 * @param high the upper bound
 * @param logRatio the binary logarithm of the ratio of the shares (Hardie 2014), half a paper added where one is 0
 * @param p the two-sided p value: Fisher's exact test where an expected count is under 5, else G2
 * @param detectable the smallest absolute difference that would be seen with 80 % power
 */
public record ShareChange(double difference, double low, double high, double logRatio, double p, double detectable) {}
