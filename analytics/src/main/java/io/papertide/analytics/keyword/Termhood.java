package io.papertide.analytics.keyword;

import java.util.function.Consumer;

/**
 * How much a phrase is a term of its own: the C-value of Frantzi, Ananiadou and Mima (2000) over papers.
 *
 * <p>The C-value of a phrase is the logarithm of its length times its frequency, less the mean frequency of the longer phrases that
 * hold it. Frequencies are numbers of papers here, and only the sign is looked at, which is that of the difference.
 */
final class Termhood {
    /** A phrase is nested if a single longer one holds this part of its papers. */
    private static final double NESTED = 0.7;

    /** The longer phrases that hold it. */
    private int phrases;

    private long papersOfPhrases;
    private int most;

    /** Hands over the shorter phrases within a phrase, as often as they stand there. */
    static void forEachPart(String key, Consumer<String> visitor) {
        for (int from = 0; from >= 0; from = next(key, from)) {
            for (int to = next(key, from); to >= 0; to = next(key, to)) {
                visitor.accept(key.substring(from, to - 1));
            }
            if (from > 0) {
                visitor.accept(key.substring(from));
            }
        }
    }

    /** Returns where the word after the one at a place begins, or -1 if there is none. */
    private static int next(String key, int from) {
        int space = key.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }

    /** Takes a longer phrase that holds it, of so many papers. */
    void within(int papers) {
        phrases++;
        papersOfPhrases += papers;
        most = Math.max(most, papers);
    }

    /** Tells whether no single longer phrase holds most of its papers and its C-value is over 0. */
    boolean standsAlone(int papers) {
        return phrases == 0 || most < NESTED * papers && papers > (double) papersOfPhrases / phrases;
    }
}
