package io.papertide.analytics.burst;

/**
 * The shuffled weeks behind a p value, all that is needed to make them again.
 *
 * @param rounds how often the weeks were shuffled; 0 if there was no burst to compare with
 * @param seed of {@link java.util.Random}; it depends on the counts alone, so that the same archive gives the same p everywhere
 */
public record Shuffling(int rounds, long seed) {
    /** Nothing was shuffled. */
    public static final Shuffling NONE = new Shuffling(0, 0);
}
