package io.papertide.ingest;

import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import io.papertide.model.SeriesId;
import io.papertide.model.Supplement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a format read from one source.
 *
 * @param format the id of the format
 * @param issues in the order of the source; empty if {@code originals} has them
 * @param supplements rows that only add to papers known from issues; empty for a digest
 * @param warnings in the order of their lines
 * @param entriesSeen how many entries and rows the source holds: those in the issues, the supplements, and those that a warning
 *     speaks of
 * @param listed addresses of digests that the source lists and does not hold, relative to its own; empty for a digest
 * @param original the archive of which this source is an export; else {@link OriginalArchive#NONE}
 */
public record IngestResult(
        String format,
        List<Issue> issues,
        List<Supplement> supplements,
        List<IngestWarning> warnings,
        int entriesSeen,
        List<String> listed,
        OriginalArchive original) {
    /** Copies. */
    public IngestResult {
        issues = List.copyOf(issues);
        supplements = List.copyOf(supplements);
        warnings = List.copyOf(warnings);
        listed = List.copyOf(listed);
    }

    /** Makes the result of a digest or a table. */
    public IngestResult(
            String format,
            List<Issue> issues,
            List<Supplement> supplements,
            List<IngestWarning> warnings,
            int entriesSeen) {
        this(format, issues, supplements, warnings, entriesSeen, List.of(), OriginalArchive.NONE);
    }

    /** Returns all issues, those of the original sources among them. */
    public List<Issue> allIssues() {
        return Stream.concat(issues.stream(), original.sources().stream().flatMap(source -> source.issues().stream()))
                .toList();
    }

    /** Returns all supplements, those of the original sources among them. */
    public List<Supplement> allSupplements() {
        return Stream.concat(
                        supplements.stream(),
                        original.sources().stream().flatMap(source -> source.supplements().stream()))
                .toList();
    }

    /** Returns the number of entries in all issues. */
    public int entryCount() {
        return allIssues().stream().mapToInt(issue -> issue.entries().size()).sum();
    }

    /** Returns the same result with all issues filed under another series. */
    public IngestResult withSeries(SeriesId series) {
        return new IngestResult(
                format,
                filed(issues, series),
                supplements,
                warnings,
                entriesSeen,
                listed,
                new OriginalArchive(
                        original.sources().stream()
                                .map(source -> source.withIssues(filed(source.issues(), series)))
                                .toList(),
                        original.corrections()));
    }

    private static List<Issue> filed(List<Issue> issues, SeriesId series) {
        return issues.stream()
                .map(issue ->
                        new Issue(series, issue.title(), issue.span(), issue.overview(), issue.entries(), issue.line()))
                .toList();
    }
}
