package io.papertide.analytics.compare;

import io.papertide.analytics.index.Postings;
import io.papertide.analytics.statistics.Dispersion;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The weeks of one side of a comparison, each with its papers. */
final class WeekParts {
    private final List<BitSet> weeks;
    private final long[] sizes;

    /** Takes the papers of each week; weeks without papers are left out. */
    WeekParts(List<BitSet> papersByWeek) {
        weeks = papersByWeek.stream().filter(papers -> !papers.isEmpty()).toList();
        sizes = weeks.stream().mapToLong(BitSet::cardinality).toArray();
    }

    WeekDispersion dispersion(Postings postings) {
        long[] having = weeks.stream()
                .mapToLong(papers -> postings.papersIn(papers).count())
                .toArray();
        int with = (int) Arrays.stream(having).filter(papers -> papers > 0).count();
        return new WeekDispersion(with, sizes.length, Dispersion.of(having, sizes));
    }
}
