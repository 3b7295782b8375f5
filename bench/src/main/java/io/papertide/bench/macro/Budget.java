package io.papertide.bench.macro;

/**
 * What a task may take.
 *
 * @param seconds on the clock; infinite if there is no bar
 * @param mebibytes at the peak; infinite if there is no bar
 */
public record Budget(double seconds, double mebibytes) {
    /** No bar. */
    public static final Budget NONE = new Budget(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** A bar on the time alone. */
    public static Budget seconds(double seconds) {
        return new Budget(seconds, Double.POSITIVE_INFINITY);
    }
}
