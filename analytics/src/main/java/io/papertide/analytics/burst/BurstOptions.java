package io.papertide.analytics.burst;

/**
 * What counts as a burst.
 *
 * @param ratio s of Kleinberg (2002): how many times as common a subject is in a burst, over 1
 * @param gamma of Kleinberg (2002): how hard it is to enter a burst; gamma times the logarithm of the number of weeks is paid
 * @param permutations how often the weeks are shuffled for the p value, 1 or more
 * @param mostPermutations how often they are shuffled where hardly any shuffling has so heavy a burst; the smallest p is
 *     1 / (mostPermutations + 1)
 */
public record BurstOptions(double ratio, double gamma, int permutations, int mostPermutations) {
    /**
     * Twice as common and the usual cost of entry: Kleinberg's own choices. P values down to 0.00005, for among a thousand
     * keywords 0.001 is nothing.
     */
    public static final BurstOptions DEFAULT = new BurstOptions(2, 1, 999, 19_999);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public BurstOptions {
        if (!(ratio > 1 && gamma >= 0 && permutations >= 1 && mostPermutations >= permutations)) {
            throw new IllegalArgumentException("a burst needs a ratio over 1, a gamma of 0 or more and a permutation");
        }
    }
}
