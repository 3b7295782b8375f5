package io.papertide.analytics.topic;

/**
 * From when on terms are proposed as a topic.
 *
 * @param papers in how many papers of the period, 2 or more
 * @param explained a topic explains terms when such a share of their papers has it, over 0 up to 1
 * @param chance the largest share of proposals that may be there by chance (a q value), over 0 up to 1
 */
public record SuggestionRule(int papers, double explained, double chance) {
    /** Seven papers, none explained by a topic that four in five have, one proposal in five by chance. */
    public static final SuggestionRule DEFAULT = new SuggestionRule(7, 0.8, 0.2);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public SuggestionRule {
        if (!(papers >= 2 && explained > 0 && explained <= 1 && chance > 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "--papers must be 2 or more, --explained and --chance shares over 0 and at most 1");
        }
    }
}
