package io.papertide.analytics.compare;

import java.util.List;

/**
 * Keywords that came, went and stayed between two periods, each list by the number of papers, the most first.
 *
 * @param arrived keywords with the minimum support in the second period that no paper of the first has, not even further down
 *     in its text, where p, of this keyword alone, is under the level of the rule: a short period lacks much by chance
 * @param vanished the same the other way round
 * @param stable keywords that surely did not change: the interval of the difference holds no difference that matters
 */
public record KeywordTurnover(
        List<ComparedSubject> arrived, List<ComparedSubject> vanished, List<ComparedSubject> stable) {
    /** No keyword. */
    public static final KeywordTurnover NONE = new KeywordTurnover(List.of(), List.of(), List.of());

    /** Copies. */
    public KeywordTurnover {
        arrived = List.copyOf(arrived);
        vanished = List.copyOf(vanished);
        stable = List.copyOf(stable);
    }
}
