package io.papertide.archive.internal;

import java.util.Comparator;

/**
 * Where an entry stands.
 *
 * @param week the ISO week, as text
 * @param series the series
 * @param rank the printed number
 * @param revision the hash of the revision
 */
record Place(String week, String series, int rank, String revision) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::week)
            .thenComparing(Place::series)
            .thenComparingInt(Place::rank)
            .thenComparing(Place::revision);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Tells whether two entries belong to one issue, in whatever revisions. */
    boolean sameIssue(Place other) {
        return week.equals(other.week) && series.equals(other.series);
    }
}
