package io.papertide.analytics;

import io.papertide.analytics.burst.BurstOptions;
import io.papertide.analytics.changepoint.ChangePointOptions;
import io.papertide.analytics.pair.PairOptions;

/**
 * What a user may set.
 *
 * @param leadWords how many words of a summary belong to the lead, 1 or more
 * @param rule when a change may be claimed
 * @param bursts what counts as a burst
 * @param changePoints what counts as another level, of a share or of house style
 * @param pairs which pairs are looked at
 */
public record AnalysisOptions(
        int leadWords, VerdictRule rule, BurstOptions bursts, ChangePointOptions changePoints, PairOptions pairs) {
    /**
     * The lead is 35 words: half of what the entries of the shortest house style of the known archives have, so that hardly
     * any entry is shorter, and enough to say what a paper is about. Entries of every style are then read to the same depth.
     */
    public static final AnalysisOptions DEFAULT = new AnalysisOptions(
            35, VerdictRule.DEFAULT, BurstOptions.DEFAULT, ChangePointOptions.DEFAULT, PairOptions.DEFAULT);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the lead has no word
     */
    public AnalysisOptions {
        if (leadWords < 1) {
            throw new IllegalArgumentException("the lead needs a word");
        }
    }

    /** Returns these options with another length of the lead. */
    public AnalysisOptions withLeadWords(int words) {
        return new AnalysisOptions(words, rule, bursts, changePoints, pairs);
    }

    /** Returns these options with other bursts. */
    public AnalysisOptions withBursts(BurstOptions other) {
        return new AnalysisOptions(leadWords, rule, other, changePoints, pairs);
    }

    /** Returns these options with other change points. */
    public AnalysisOptions withChangePoints(ChangePointOptions other) {
        return new AnalysisOptions(leadWords, rule, bursts, other, pairs);
    }

    /** Returns these options with other pairs. */
    public AnalysisOptions withPairs(PairOptions other) {
        return new AnalysisOptions(leadWords, rule, bursts, changePoints, other);
    }
}
