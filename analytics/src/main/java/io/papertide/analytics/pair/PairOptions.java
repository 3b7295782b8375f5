package io.papertide.analytics.pair;

/**
 * Which pairs are looked at.
 *
 * @param minimumTogether the fewest papers that have both, 1 or more
 * @param minimumSupport the fewest papers that each of the two must have, 1 or more
 */
public record PairOptions(int minimumTogether, int minimumSupport) {
    /** Five papers together, for normalised pointwise information is the higher the rarer a pair is; six of each. */
    public static final PairOptions DEFAULT = new PairOptions(5, 6);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public PairOptions {
        if (minimumTogether < 1 || minimumSupport < 1) {
            throw new IllegalArgumentException("a pair needs a paper");
        }
    }
}
