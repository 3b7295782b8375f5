package io.papertide.cli.workflow;

import io.papertide.archive.Archive;
import io.papertide.archive.ImportSummary;
import io.papertide.archive.SourceImport;
import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestFormats;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.IngestResult;
import io.papertide.ingest.OriginalSource;
import io.papertide.model.IngestWarning;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads inputs and stores them, each in its own transaction; what cannot be read is reported and left out. */
public final class ImportWorkflow {
    private static final String UNKNOWN = "it is no digest that papertide knows; name its layout with --format "
            + String.join("|", DigestFormats.ALL.stream().map(DigestFormat::id).toList());

    private final Archive archive;
    private final Optional<DigestFormat> format;
    private final Optional<SeriesId> series;
    private final boolean dryRun;

    /**
     * Makes a workflow.
     *
     * @param format the format to read all inputs as; empty to detect it
     * @param series the series to file all issues under; empty for that of the format
     * @param dryRun whether to change nothing
     */
    public ImportWorkflow(Archive archive, Optional<DigestFormat> format, Optional<SeriesId> series, boolean dryRun) {
        this.archive = archive;
        this.format = format;
        this.series = series;
        this.dryRun = dryRun;
    }

    /**
     * What became of one input.
     *
     * @param source the name of the input
     * @param format the id of the format that read it; empty if none did
     * @param summary what changed
     * @param warnings in the order of their lines
     * @param error why nothing was imported; empty if something was
     * @param skipped whether it was found in a folder and is no digest, which is no fault
     * @param notModified whether its server said that it has not changed since it was last fetched
     * @param listed addresses of digests that it lists, to be read next
     */
    public record Outcome(
            String source,
            String format,
            ImportSummary summary,
            List<IngestWarning> warnings,
            String error,
            boolean skipped,
            boolean notModified,
            List<String> listed) {
        static Outcome failed(String source, String error, boolean skipped) {
            return new Outcome(source, "", ImportSummary.NONE, List.of(), error, skipped, false, List.of());
        }

        /** Tells whether the input was read. */
        public boolean ok() {
            return error.isEmpty();
        }
    }

    /**
     * An input as its format understands it.
     *
     * @param hash the SHA-256 of what was read, 64 hexadecimal digits; empty if there is no result
     * @param result empty if it is as it was when it was last fetched, if it cannot be read, or if no format knows it
     * @param error why it cannot be read; empty if it can, or no format knows it
     */
    record Parsed(Input input, String hash, Optional<IngestResult> result, String error) {
        private static Parsed nothing(Input input, String error) {
            return new Parsed(input, "", Optional.empty(), error);
        }
    }

    /** Imports one input. */
    public Outcome run(Input input) {
        return store(parse(input));
    }

    /** Reads an input and changes nothing. Other threads may do so. */
    Parsed parse(Input input) {
        if (input.unchanged()) {
            return Parsed.nothing(input, "");
        }
        try {
            DigestSource source = input.source();
            Optional<DigestFormat> found = format.or(() -> DigestFormats.detect(source));
            Optional<IngestResult> parsed = found.map(known -> known.parse(source));
            return new Parsed(
                    input,
                    input.hash(),
                    parsed.map(result -> series.map(result::withSeries).orElse(result)),
                    "");
        } catch (IngestException e) {
            return Parsed.nothing(input, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            // What was read of it is garbage by now, so that there is room for the others.
            return Parsed.nothing(input, "it " + MemoryLimit.advice());
        }
    }

    /** Stores what was read, in a transaction of its own. */
    Outcome store(Parsed parsed) {
        Input input = parsed.input;
        if (input.unchanged()) {
            return new Outcome(input.name(), "", ImportSummary.NONE, List.of(), "", false, true, List.of());
        }
        if (parsed.result.isEmpty()) {
            return parsed.error.isEmpty()
                    ? Outcome.failed(input.name(), UNKNOWN, input.walked())
                    : Outcome.failed(input.name(), parsed.error, false);
        }
        IngestResult result = parsed.result.get();
        ImportSummary summary = requests(parsed, result).stream()
                .map(request -> dryRun ? archive.preview(request) : archive.importSource(request))
                .reduce(ImportSummary.NONE, ImportSummary::plus);
        if (!dryRun) {
            archive.correct(result.original().corrections());
            input.fetched().ifPresent(archive::remember);
        }
        List<IngestWarning> warnings = new ArrayList<>(result.warnings());
        warnings.addAll(unmatched(input, result));
        return new Outcome(input.name(), result.format(), summary, warnings, "", false, false, result.listed());
    }

    private static List<SourceImport> requests(Parsed parsed, IngestResult result) {
        List<SourceImport> requests = new ArrayList<>();
        for (OriginalSource original : result.original().sources()) {
            requests.add(new SourceImport(
                    original.name(),
                    original.format(),
                    original.hash(),
                    original.asOf(),
                    original.issues(),
                    original.supplements(),
                    original.warnings()));
        }
        boolean export = !requests.isEmpty();
        boolean onlyLists = result.allIssues().isEmpty() && !result.listed().isEmpty();
        if (!export && !onlyLists) {
            requests.add(new SourceImport(
                    parsed.input.name(),
                    result.format(),
                    parsed.hash,
                    parsed.input.asOf(),
                    result.issues(),
                    result.supplements(),
                    result.warnings()));
        }
        return requests;
    }

    /** A row that matches nothing today may match what is imported later; it is kept. */
    private List<IngestWarning> unmatched(Input input, IngestResult result) {
        if (dryRun || result.supplements().isEmpty()) {
            return List.of();
        }
        return archive.unmatchedRows().stream()
                .filter(row -> row.source().equals(input.name()))
                .map(row -> new IngestWarning(
                        row.line(),
                        "unmatched-row",
                        "no paper of the archive has a link of the row '" + row.title() + "'"))
                .toList();
    }
}
