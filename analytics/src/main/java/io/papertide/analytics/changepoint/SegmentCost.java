package io.papertide.analytics.changepoint;

/** What it costs to give a run of observations one level: twice the negative log-likelihood at its best, up to a constant. */
@FunctionalInterface
interface SegmentCost {
    /**
     * Returns the cost of the observations from {@code start} up to, without, {@code end}. Cutting a run in two must never
     * cost more.
     */
    double of(int start, int end);

    /** Returns the cost of counts that share one binomial probability. */
    static SegmentCost binomial(long[] having, long[] total) {
        double[] with = sums(having);
        double[] all = sums(total);
        return (start, end) -> {
            double x = with[end] - with[start];
            double n = all[end] - all[start];
            return -2 * (logTerm(x, n) + logTerm(n - x, n));
        };
    }

    /**
     * Returns the cost of values around one mean.
     *
     * @param values one an observation
     * @param variance of the values around their level, over 0
     */
    static SegmentCost mean(double[] values, double variance) {
        double[] sum = new double[values.length + 1];
        double[] squares = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sum[i + 1] = sum[i] + values[i];
            squares[i + 1] = squares[i] + values[i] * values[i];
        }
        return (start, end) -> {
            double s = sum[end] - sum[start];
            return Math.max(0, squares[end] - squares[start] - s * s / (end - start)) / variance;
        };
    }

    private static double logTerm(double x, double n) {
        return x == 0 ? 0 : x * Math.log(x / n);
    }

    private static double[] sums(long[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }
}
