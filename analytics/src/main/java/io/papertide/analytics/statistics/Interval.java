package io.papertide.analytics.statistics;

/**
 * A confidence interval of 95 %.
 *
 * @param low the lower bound
 * @param high the upper bound, not under the lower
 */
public record Interval(double low, double high) {}
