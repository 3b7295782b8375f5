package io.papertide.testkit.planted;

import java.util.SplittableRandom;

/**
 * Draws ranks as words of a language fall: the chance of a rank goes with one over it (Zipf, exponent 1). The logarithm of such
 * a rank is evenly spread, so that one draw needs neither a table nor a loop, however many ranks there are.
 */
final class ZipfRanks {
    private final double logCount;

    /** Makes a source of the ranks 0 to {@code count - 1}. */
    ZipfRanks(int count) {
        logCount = StrictMath.log(count);
    }

    /** Returns a rank, the same on all machines; 0 for the most frequent one. */
    int next(SplittableRandom random) {
        return (int) StrictMath.exp(random.nextDouble() * logCount) - 1;
    }
}
