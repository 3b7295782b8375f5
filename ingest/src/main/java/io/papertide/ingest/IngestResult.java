package io.papertide.ingest;

import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import io.papertide.model.SeriesId;
import io.papertide.model.Supplement;
import java.util.List;

/**
 * What a format read from one source.
 *
 * @param format the id of the format
 * @param issues in the order of the source
 * @param supplements rows that only add to papers known from issues; empty for a digest
 * @param warnings in the order of their lines
 * @param entriesSeen how many entries and rows the source holds: those in the issues, the supplements, and those that a warning
 *     speaks of
 */
public record IngestResult(
        String format,
        List<Issue> issues,
        List<Supplement> supplements,
        List<IngestWarning> warnings,
        int entriesSeen) {
    /** Copies. */
    public IngestResult {
        issues = List.copyOf(issues);
        supplements = List.copyOf(supplements);
        warnings = List.copyOf(warnings);
    }

    /** Returns the number of entries in all issues. */
    public int entryCount() {
        return issues.stream().mapToInt(issue -> issue.entries().size()).sum();
    }

    /** Returns the same result with all issues filed under another series. */
    public IngestResult withSeries(SeriesId series) {
        List<Issue> filed = issues.stream()
                .map(issue ->
                        new Issue(series, issue.title(), issue.span(), issue.overview(), issue.entries(), issue.line()))
                .toList();
        return new IngestResult(format, filed, supplements, warnings, entriesSeen);
    }
}
