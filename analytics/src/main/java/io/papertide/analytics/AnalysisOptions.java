package io.papertide.analytics;

/**
 * What a user may set.
 *
 * @param leadWords how many words of a summary belong to the lead, 1 or more
 * @param rule when a change may be claimed
 */
public record AnalysisOptions(int leadWords, VerdictRule rule) {
    /** The lead is 35 words: about what the shortest house style of the known archives gives to every entry. */
    public static final AnalysisOptions DEFAULT = new AnalysisOptions(35, VerdictRule.DEFAULT);
}
