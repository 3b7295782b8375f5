package io.papertide.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * An immutable snapshot of an archive, handed to the analysis as a stream of papers.
 *
 * <p>A paper comes once, with all its appearances; a caller that counts by week counts it once in each of {@link
 * Paper#weeks()}. Texts need not fit into memory together.
 */
public interface Corpus {
    /** Returns the weeks for which at least one series has an issue, oldest first; a week that is not in it is a gap, not a zero. */
    SortedSet<IsoWeek> weeks();

    /** Hands each paper to a visitor, in the order of first week, series, rank and id. */
    void forEachPaper(Consumer<Paper> visitor);

    /** Hands each issue to a visitor in its current revision, in the order of week and series. */
    void forEachIssue(Consumer<Issue> visitor);

    /** Returns a hash of the content: equal for equal papers and weeks, whatever the order of imports. */
    String fingerprint();

    /** Hands each paper to a visitor as {@link #forEachPaper} does and returns {@link #fingerprint}: one reading where two are slow. */
    default String fingerprint(Consumer<Paper> visitor) {
        forEachPaper(visitor);
        return fingerprint();
    }

    /** Returns the period from the first to the last week with an issue, or empty if there is none. */
    default Optional<Period> period() {
        return weeks().isEmpty() ? Optional.empty() : Optional.of(Period.of(weeks().first(), weeks().last()));
    }
}
