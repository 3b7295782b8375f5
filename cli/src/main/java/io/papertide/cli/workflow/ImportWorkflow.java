package io.papertide.cli.workflow;

import io.papertide.archive.Archive;
import io.papertide.archive.ImportSummary;
import io.papertide.archive.SourceImport;
import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestFormats;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.IngestResult;
import io.papertide.model.IngestWarning;
import io.papertide.model.SeriesId;
import java.util.List;
import java.util.Optional;

/** Reads inputs and stores them, each in its own transaction; what cannot be read is reported and left out. */
public final class ImportWorkflow {
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
     */
    public record Outcome(
            String source, String format, ImportSummary summary, List<IngestWarning> warnings, String error) {
        /** Tells whether the input was read. */
        public boolean ok() {
            return error.isEmpty();
        }
    }

    /** Imports one input. */
    public Outcome run(Input input) {
        try {
            DigestSource source = input.source();
            DigestFormat reader = format.or(() -> DigestFormats.detect(source))
                    .orElseThrow(() -> new IngestException(
                            "it is no digest that papertide knows; name its layout with" + " --format "
                                    + String.join(
                                            "|",
                                            DigestFormats.ALL.stream()
                                                    .map(DigestFormat::id)
                                                    .toList())));
            IngestResult parsed = reader.parse(source);
            IngestResult result = series.map(parsed::withSeries).orElse(parsed);
            SourceImport request = new SourceImport(
                    input.name(),
                    reader.id(),
                    input.hash(),
                    input.asOf(),
                    result.issues(),
                    result.supplements(),
                    result.warnings());
            ImportSummary summary = dryRun ? archive.preview(request) : archive.importSource(request);
            return new Outcome(input.name(), reader.id(), summary, result.warnings(), "");
        } catch (IngestException e) {
            return new Outcome(input.name(), "", ImportSummary.NONE, List.of(), String.valueOf(e.getMessage()));
        }
    }
}
