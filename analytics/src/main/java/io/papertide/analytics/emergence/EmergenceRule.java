package io.papertide.analytics.emergence;

/**
 * The four thresholds; fading is emerging with the periods exchanged.
 *
 * @param novelty the largest share that a new subject had before, 0..1
 * @param growth the smallest conservative log ratio of the shares, in doublings, over 0
 * @param persistence the fewest weeks of the later period that have it, 1 or more
 * @param support the fewest papers of the later period that have it, 1 or more
 */
public record EmergenceRule(double novelty, double growth, int persistence, int support) {
    /** Under 2 % before, surely doubled, in four issues at the least, so that one odd week is no trend, and in six papers. */
    public static final EmergenceRule DEFAULT = new EmergenceRule(0.02, 1, 4, 6);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public EmergenceRule {
        if (!(novelty >= 0 && novelty <= 1 && growth > 0 && persistence >= 1 && support >= 1)) {
            throw new IllegalArgumentException("novelty is a share, growth over 0, persistence and support 1 or more");
        }
    }
}
