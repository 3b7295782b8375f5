package io.papertide.analytics.compare;

import io.papertide.analytics.index.Postings;
import io.papertide.analytics.statistics.Dispersion;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The weeks of one side of a comparison, each with its papers. */
final class WeekParts {
    private final long[] sizes;
    /** The weeks of paper i are those from {@code begins[i]} up to {@code begins[i + 1]} in {@link #weekOf}. */
    private final int[] begins;

    private final int[] weekOf;

    /** Takes the papers of each week; weeks without papers are left out. */
    WeekParts(List<BitSet> papersByWeek) {
        List<BitSet> weeks =
                papersByWeek.stream().filter(papers -> !papers.isEmpty()).toList();
        sizes = weeks.stream().mapToLong(BitSet::cardinality).toArray();
        int papers = weeks.stream().mapToInt(BitSet::length).max().orElse(0);
        begins = new int[papers + 1];
        weeks.forEach(week -> week.stream().forEach(paper -> begins[paper + 1]++));
        for (int paper = 0; paper < papers; paper++) {
            begins[paper + 1] += begins[paper];
        }
        weekOf = new int[begins[papers]];
        int[] next = begins.clone();
        for (int week = 0; week < sizes.length; week++) {
            int place = week;
            weeks.get(week).stream().forEach(paper -> weekOf[next[paper]++] = place);
        }
    }

    WeekDispersion dispersion(Postings postings) {
        long[] having = new long[sizes.length];
        for (int place = 0; place < postings.size(); place++) {
            int paper = postings.paper(place);
            // Papers behind the last of these weeks have none of them.
            int end = paper + 1 < begins.length ? begins[paper + 1] : 0;
            for (int i = end > 0 ? begins[paper] : 0; i < end; i++) {
                having[weekOf[i]]++;
            }
        }
        int with = (int) Arrays.stream(having).filter(papers -> papers > 0).count();
        return new WeekDispersion(with, sizes.length, Dispersion.of(having, sizes));
    }
}
