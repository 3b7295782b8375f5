package io.papertide.analytics.index;

import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Counts papers and words by the calendar weeks of a period; a paper counts once in each of its weeks. */
public final class WeekCounts {
    private final List<IsoWeek> calendar;
    private final int[] papers;
    private final long[] words;
    /** The weeks of paper i are those from {@code firstWeek[i]} up to {@code firstWeek[i + 1]} in {@link #weeks}. */
    private final int[] firstWeek;

    private final int[] weeks;

    /** Counts the papers and words of each week. */
    public WeekCounts(CorpusFrame frame, Period period) {
        calendar = period.weeks();
        papers = new int[calendar.size()];
        words = new long[calendar.size()];
        firstWeek = new int[frame.paperCount() + 1];
        List<BitSet> sets = calendar.stream().map(frame::papers).toList();
        sets.forEach(set -> set.stream().forEach(paper -> firstWeek[paper + 1]++));
        for (int paper = 0; paper < frame.paperCount(); paper++) {
            firstWeek[paper + 1] += firstWeek[paper];
        }
        weeks = new int[firstWeek[frame.paperCount()]];
        int[] next = firstWeek.clone();
        for (int week = 0; week < papers.length; week++) {
            BitSet set = sets.get(week);
            for (int paper = set.nextSetBit(0); paper >= 0; paper = set.nextSetBit(paper + 1)) {
                weeks[next[paper]++] = week;
                papers[week]++;
                words[week] += frame.words(paper);
            }
        }
    }

    /** Returns every week of the period, oldest first. */
    public List<IsoWeek> calendar() {
        return calendar;
    }

    /** Returns the papers of a week, 0 for a gap. */
    public int papers(int week) {
        return papers[week];
    }

    /** Returns the words of the titles and summaries of a week, 0 for a gap. */
    public long words(int week) {
        return words[week];
    }

    /** Returns the weeks that have papers, as places in the calendar, ascending; gaps are left out. */
    public int[] known() {
        return IntStream.range(0, papers.length)
                .filter(week -> papers[week] > 0)
                .toArray();
    }

    /** Returns how many papers of each week are in the postings. */
    public long[] papers(Postings postings) {
        long[] counts = new long[papers.length];
        for (int place = 0; place < postings.size(); place++) {
            add(counts, postings.paper(place), 1);
        }
        return counts;
    }

    /** Returns which papers of each week are in the postings, ascending. */
    public int[][] ordinals(Postings postings) {
        long[] counts = papers(postings);
        int[][] byWeek = new int[counts.length][];
        int[] next = new int[counts.length];
        for (int week = 0; week < counts.length; week++) {
            byWeek[week] = new int[(int) counts[week]];
        }
        postings.papers().forEach(paper -> {
            for (int i = firstWeek[paper]; i < firstWeek[paper + 1]; i++) {
                byWeek[weeks[i]][next[weeks[i]]++] = paper;
            }
        });
        return byWeek;
    }

    /** Returns how often the papers of each week use the subject. */
    public long[] occurrences(Postings postings) {
        long[] counts = new long[papers.length];
        for (int place = 0; place < postings.size(); place++) {
            add(counts, postings.paper(place), postings.occurrences(place));
        }
        return counts;
    }

    private void add(long[] counts, int paper, int amount) {
        for (int i = firstWeek[paper]; i < firstWeek[paper + 1]; i++) {
            counts[weeks[i]] += amount;
        }
    }
}
