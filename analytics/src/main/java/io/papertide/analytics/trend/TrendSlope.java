package io.papertide.analytics.trend;

/**
 * A monotone trend of weekly shares: Theil-Sen slope with its 95 % interval, and the Mann-Kendall test with the
 * variance correction of Hamed and Rao (1998).
 *
 * @param perYear the change of the share in a year of 52 weeks; 0 if there are fewer than two weeks
 * @param low the lower bound of the change
 * @param high the upper bound of the change
 * @param z the test's normal score; 0 if it could not be computed
 * @param p the two-sided p value, 0..1; 1 if it could not be computed
 * @param weeks how many weeks entered
 */
public record TrendSlope(double perYear, double low, double high, double z, double p, int weeks) {}
