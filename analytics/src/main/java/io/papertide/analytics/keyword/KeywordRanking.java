package io.papertide.analytics.keyword;

import io.papertide.analytics.PeriodTotals;
import java.util.List;

/**
 * The keywords of a period.
 *
 * @param period the period
 * @param distinctive those much more common in it than in the rest, the most telling first
 * @param frequent those that most of its papers use, the most common first
 * @param fresh those that no earlier paper of the corpus used, the most common first
 */
public record KeywordRanking(
        PeriodTotals period, List<KeywordShare> distinctive, List<KeywordShare> frequent, List<KeywordShare> fresh) {
    /** Copies. */
    public KeywordRanking {
        distinctive = List.copyOf(distinctive);
        frequent = List.copyOf(frequent);
        fresh = List.copyOf(fresh);
    }
}
