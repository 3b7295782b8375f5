package io.papertide.model;

/**
 * A curator's word on whether two entries speak of one paper; it outweighs all evidence.
 *
 * @param kind what the curator said
 * @param first the entry that comes first in the order of week, series and rank
 * @param second the other entry
 */
public record Correction(Kind kind, Anchor first, Anchor second) implements Comparable<Correction> {
    /** What a curator can say of two entries. */
    public enum Kind {
        /** They speak of one paper. */
        JOIN,
        /** They speak of two papers. */
        SPLIT
    }

    /**
     * An entry as a curator saw it. Its title keeps the correction from another entry that takes the rank in a later
     * revision.
     *
     * @param series the publication
     * @param week the week
     * @param rank the entry's rank
     * @param title its title, in English if there is one
     */
    public record Anchor(SeriesId series, IsoWeek week, int rank, String title) implements Comparable<Anchor> {
        @Override
        public int compareTo(Anchor other) {
            int byWeek = week.compareTo(other.week);
            int bySeries = byWeek != 0 ? byWeek : series.compareTo(other.series);
            int byRank = bySeries != 0 ? bySeries : Integer.compare(rank, other.rank);
            return byRank != 0 ? byRank : title.compareTo(other.title);
        }
    }

    /** Puts the entries in order. */
    public Correction {
        if (first.compareTo(second) > 0) {
            Anchor later = first;
            first = second;
            second = later;
        }
    }

    /** Orders by the entries, then the kind. */
    @Override
    public int compareTo(Correction other) {
        int byFirst = first.compareTo(other.first);
        int bySecond = byFirst != 0 ? byFirst : second.compareTo(other.second);
        return bySecond != 0 ? bySecond : kind.compareTo(other.kind);
    }
}
