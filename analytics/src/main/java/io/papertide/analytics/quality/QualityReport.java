package io.papertide.analytics.quality;

import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.model.IsoWeek;
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.util.List;

/**
 * What is odd with the issues of an archive; everything in the order of week, series and rank.
 *
 * @param series each series with its weeks
 * @param overlaps neighbouring issues of a series that share days
 * @param oddSpans issues that do not cover seven days
 * @param withoutLinks entries without any link
 * @param unknownLanguage entries whose words are mostly in neither Latin script nor Hangul
 * @param rewrites issues that a publisher rewrote, a line a series
 * @param styleBreaks changes of the way in which a series writes its entries
 */
public record QualityReport(
        List<SeriesWeeks> series,
        List<Overlap> overlaps,
        List<OddSpan> oddSpans,
        List<EntryPlace> withoutLinks,
        List<EntryPlace> unknownLanguage,
        List<Rewrite> rewrites,
        List<StyleBreak> styleBreaks) {
    /** Copies. */
    public QualityReport {
        series = List.copyOf(series);
        overlaps = List.copyOf(overlaps);
        oddSpans = List.copyOf(oddSpans);
        withoutLinks = List.copyOf(withoutLinks);
        unknownLanguage = List.copyOf(unknownLanguage);
        rewrites = List.copyOf(rewrites);
        styleBreaks = List.copyOf(styleBreaks);
    }

    /**
     * The weeks of a series.
     *
     * @param series the publication
     * @param first its first week
     * @param last its last week
     * @param issues how many issues it has
     * @param entries how many entries they have
     * @param missing the weeks between first and last without an issue
     */
    public record SeriesWeeks(
            SeriesId series, IsoWeek first, IsoWeek last, int issues, int entries, List<IsoWeek> missing) {
        /** Copies. */
        public SeriesWeeks {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Two issues that share days.
     *
     * @param series the publication
     * @param earlier the week of the earlier issue
     * @param later the week of the later one
     * @param days how many days they share, 1 or more
     */
    public record Overlap(SeriesId series, IsoWeek earlier, IsoWeek later, int days) {}

    /**
     * An issue that does not cover seven days.
     *
     * @param series the publication
     * @param week its week
     * @param span its days
     */
    public record OddSpan(SeriesId series, IsoWeek week, WeekSpan span) {}

    /**
     * An entry.
     *
     * @param series the publication
     * @param week the issue's week
     * @param rank its rank
     * @param title its title, in English if there is one
     */
    public record EntryPlace(SeriesId series, IsoWeek week, int rank, String title) {}

    /**
     * How much of a series its publisher rewrote: entries of the oldest and the current revision with one rank.
     *
     * @param series the publication
     * @param issues issues with more than one revision
     * @param entries entries of these issues that both revisions have
     * @param rewritten entries whose title or summary is another
     * @param wordsBefore the mean number of words of a rewritten entry's title and summary in the oldest revision
     * @param wordsAfter the same in the current one
     */
    public record Rewrite(
            SeriesId series, int issues, int entries, int rewritten, double wordsBefore, double wordsAfter) {}
}
