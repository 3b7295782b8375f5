package io.papertide.analytics.novelty;

/**
 * Against what a week is held.
 *
 * @param weeks how many calendar weeks before it, 1 or more
 * @param rareShare the largest share in these weeks of a topic that makes a paper rare, 0..1
 */
public record NoveltyRule(int weeks, double rareShare) {
    /** A quarter of a year; one paper of twenty. */
    public static final NoveltyRule DEFAULT = new NoveltyRule(13, 0.05);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public NoveltyRule {
        if (!(weeks >= 1 && rareShare >= 0 && rareShare <= 1)) {
            throw new IllegalArgumentException("a week is held against a week or more, and a share lies in 0..1");
        }
    }
}
