package io.papertide.model;

import java.util.Comparator;

/**
 * Where a paper was printed: one entry of one issue.
 *
 * @param series the publication
 * @param week the week
 * @param rank the entry's rank
 * @param source the name of the file or the URL that it was read from
 * @param line the entry's line in that source, from 1
 */
public record Appearance(SeriesId series, IsoWeek week, int rank, String source, int line)
        implements Comparable<Appearance> {
    private static final Comparator<Appearance> ORDER = Comparator.comparing(Appearance::week)
            .thenComparing(Appearance::series)
            .thenComparingInt(Appearance::rank)
            .thenComparing(Appearance::source)
            .thenComparingInt(Appearance::line);

    /** Orders by week, series and rank. */
    @Override
    public int compareTo(Appearance other) {
        return ORDER.compare(this, other);
    }
}
