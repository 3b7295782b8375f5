package io.papertide.cli.command;

import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.ReportWorkflow;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the trend report. */
@Command(
        name = "report",
        description = "Write the trend report: index.html, report.md, charts/ and data/.",
        footer = {"", "Examples:", "  papertide report", "  papertide report --period 2024 --language ko --out bericht"
        })
final class ReportCommand extends ViewCommand {
    @Option(names = "--period", paramLabel = "P", defaultValue = "all", description = "the period (default: all)")
    private String period = "all";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "papertide-report",
            description = "the folder to write to (default: papertide-report)")
    private Path out = Path.of("papertide-report");

    @Option(
            names = "--language",
            paramLabel = "en|ko|both",
            defaultValue = "both",
            description = "the language of the words (default: both)")
    private String language = "both";

    @Override
    int run(Archive archive) {
        if (!List.of("en", "ko", "both").contains(language)) {
            throw new UsageException("there is no language '" + language + "'; use en, ko or both");
        }
        List<Path> files = ReportWorkflow.write(archive.corpus(), catalogue(), period, language, out);
        if (json()) {
            return print(Json.object()
                    .put("out", out.toString())
                    .set("files", Json.strings(files.stream().sorted().toList())));
        }
        print("wrote " + files.size() + " files; open " + out.resolve("index.html"));
        return ExitCode.DONE;
    }
}
