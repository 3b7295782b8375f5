package io.papertide.analytics.changepoint;

import io.papertide.model.IsoWeek;
import io.papertide.model.SeriesId;
import java.util.List;

/**
 * A change of the way in which a series writes its entries.
 *
 * @param series the publication
 * @param week the first week of the new style
 * @param wordsBefore the mean words of an entry's title and summary since the break before, or since the beginning
 * @param wordsAfter the mean words from this week to the next break, or to the end
 * @param changes the measures that changed, in the order of their enumeration; at least one
 */
public record StyleBreak(SeriesId series, IsoWeek week, double wordsBefore, double wordsAfter, List<Change> changes) {
    /** Copies. */
    public StyleBreak {
        changes = List.copyOf(changes);
    }

    /**
     * One measure that changed.
     *
     * @param measure what was measured
     * @param before its mean over the entries since the break before, or since the beginning
     * @param after its mean from the week of the break to the next one, or to the end
     */
    public record Change(StyleMeasure measure, double before, double after) {}
}
