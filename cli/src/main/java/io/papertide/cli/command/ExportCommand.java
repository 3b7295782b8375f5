package io.papertide.cli.command;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.export.ExportFormat;
import io.papertide.cli.export.ExportSource;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.OutputFile;
import io.papertide.model.Corpus;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exports the archive's papers. */
@Command(
        name = "export",
        description = "Export the archive's papers.",
        footer = {
            "",
            "Examples:",
            "  papertide export --format jsonl --out papers.jsonl",
            "  papertide export --format bibtex"
        })
final class ExportCommand extends TopicCommand {
    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORM",
            description = {
                "jsonl: a paper a line; json: the whole archive, to be imported again;",
                "csv, csv-entries, csv-links: tables; md: a page to be imported again; bibtex"
            })
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file instead of standard output")
    private @Nullable Path out;

    @Override
    int run(Archive archive) {
        ExportFormat wanted = ExportFormat.parse(format)
                .orElseThrow(() -> new UsageException("there is no form '" + format
                        + "'; use jsonl, json, csv, csv-entries, csv-links, md" + " or bibtex"));
        Corpus corpus = archive.corpus();
        ExportSource source =
                new ExportSource(archive, corpus, () -> Analyses.of(corpus, AnalysisOptions.DEFAULT, catalogue()));
        if (out == null) {
            wanted.write(source, terminal().out());
        } else {
            OutputFile.write(out, writer -> wanted.write(source, writer));
            terminal().message("wrote " + out);
        }
        return ExitCode.DONE;
    }
}
