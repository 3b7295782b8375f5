package io.papertide.analytics.index;

import io.papertide.analytics.PeriodTotals;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** When each paper appeared and how long its text is; all that is kept of a paper besides its subjects. */
public final class CorpusFrame {
    private final SortedSet<IsoWeek> weeks;
    private final List<PaperId> ids;
    private final Map<IsoWeek, BitSet> papersByWeek;
    private final Map<SeriesId, Map<IsoWeek, BitSet>> papersBySeries;
    private final int[] words;

    private CorpusFrame(Builder builder) {
        weeks = Collections.unmodifiableSortedSet(new TreeSet<>(builder.weeks));
        ids = List.copyOf(builder.ids);
        papersByWeek = new TreeMap<>(builder.papersByWeek);
        papersBySeries = new TreeMap<>(builder.papersBySeries);
        words = Arrays.copyOf(builder.words, ids.size());
    }

    /** Returns a builder for a corpus that has issues in these weeks. */
    public static Builder builder(SortedSet<IsoWeek> weeks) {
        return new Builder(weeks);
    }

    /** Returns the weeks with an issue, oldest first. */
    public SortedSet<IsoWeek> weeks() {
        return weeks;
    }

    /** Returns the number of papers. */
    public int paperCount() {
        return ids.size();
    }

    /** Returns the id of the paper with this ordinal. */
    public PaperId id(int ordinal) {
        return ids.get(ordinal);
    }

    /** Returns the ids of these papers in corpus order. */
    public List<PaperId> ids(IntStream ordinals) {
        return ordinals.sorted().mapToObj(ids::get).toList();
    }

    /** Returns the number of words of a paper's title and whole summary, 0 or more. */
    public int words(int ordinal) {
        return words[ordinal];
    }

    /** Returns the ordinals of the papers of one week; empty for a week without an issue. */
    public BitSet papers(IsoWeek week) {
        BitSet set = papersByWeek.get(week);
        return set == null ? new BitSet() : (BitSet) set.clone();
    }

    /** Returns the ordinals of the papers that appeared in a period, each once. */
    public BitSet papers(Period period) {
        return union(papersByWeek, period);
    }

    /** Returns the ordinals of the papers that a series carried in a period, each once. */
    public BitSet papers(Period period, SeriesId series) {
        return union(papersBySeries.getOrDefault(series, Map.of()), period);
    }

    private static BitSet union(Map<IsoWeek, BitSet> byWeek, Period period) {
        BitSet all = new BitSet();
        byWeek.forEach((week, set) -> {
            if (period.contains(week)) {
                all.or(set);
            }
        });
        return all;
    }

    /** Returns the series that carried papers, by id. */
    public List<SeriesId> series() {
        return List.copyOf(papersBySeries.keySet());
    }

    /** Returns how much of a series lies in a period. */
    public PeriodTotals totals(Period period, SeriesId series) {
        int weekCount = (int) papersBySeries.getOrDefault(series, Map.of()).keySet().stream()
                .filter(period::contains)
                .count();
        return new PeriodTotals(period, weekCount, papers(period, series).cardinality());
    }

    /** Returns how much of the corpus lies in a period. */
    public PeriodTotals totals(Period period) {
        int weekCount = (int) weeks.stream().filter(period::contains).count();
        return new PeriodTotals(period, weekCount, papers(period).cardinality());
    }

    /** Collects papers in corpus order. */
    public static final class Builder {
        private final SortedSet<IsoWeek> weeks;
        private final List<PaperId> ids = new ArrayList<>();
        private final Map<IsoWeek, BitSet> papersByWeek = new TreeMap<>();
        private final Map<SeriesId, Map<IsoWeek, BitSet>> papersBySeries = new TreeMap<>();
        private int[] words = new int[256];

        private Builder(SortedSet<IsoWeek> weeks) {
            this.weeks = weeks;
        }

        /** Adds the next paper and returns its ordinal. */
        public int add(PaperId id, List<IsoWeek> paperWeeks, int wordCount) {
            int ordinal = ids.size();
            ids.add(id);
            if (ordinal == words.length) {
                words = Arrays.copyOf(words, ordinal * 2);
            }
            words[ordinal] = wordCount;
            paperWeeks.forEach(week ->
                    papersByWeek.computeIfAbsent(week, w -> new BitSet()).set(ordinal));
            return ordinal;
        }

        /** Says that a series carried a paper in a week. */
        public void carried(int ordinal, SeriesId series, IsoWeek week) {
            papersBySeries
                    .computeIfAbsent(series, s -> new TreeMap<>())
                    .computeIfAbsent(week, w -> new BitSet())
                    .set(ordinal);
        }

        /** Returns the frame. */
        public CorpusFrame build() {
            return new CorpusFrame(this);
        }
    }
}
