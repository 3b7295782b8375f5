package io.papertide.cli.command;

import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.ArchivePair;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.OutputFile;
import io.papertide.cli.workflow.ReportWorkflow;
import io.papertide.cli.workflow.WeekCards;
import io.papertide.model.Language;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the trend report. */
@Command(
        name = "report",
        description = "Write the trend report: index.html, report.md, charts/ and data/.",
        footer = {
            "",
            "Examples:",
            "  papertide report",
            "  papertide report --period 2024 --language ko --out bericht",
            "  papertide report --week 2024-W42"
        })
final class ReportCommand extends TopicCommand {
    @Option(names = "--period", paramLabel = "P", defaultValue = "all", description = "the period (default: all)")
    private String period = "all";

    @Option(
            names = "--week",
            paramLabel = "W",
            description = "write only the card of this week, for a post: to standard output, or to cards/ of --out")
    private @Nullable String week;

    @Option(names = "--out", paramLabel = "DIR", description = "the folder to write to (default: papertide-report)")
    private @Nullable Path folder;

    @Option(
            names = "--language",
            paramLabel = "en|ko|both",
            defaultValue = "both",
            description = "the language of the words (default: both)")
    private String language = "both";

    @Override
    public Integer call() {
        if (week == null) {
            ReportWorkflow.prepare();
        }
        return super.call();
    }

    @Override
    int run(Archive archive) {
        if (!List.of("en", "ko", "both").contains(language)) {
            throw new UsageException("there is no language '" + language + "'; use en, ko or both");
        }
        if (week != null) {
            return card(WeekCards.of(archive.corpus(), catalogue(), week));
        }
        Path out = folder == null ? Path.of("papertide-report") : folder;
        List<Path> files = write(archive, out);
        if (json()) {
            return print(Json.object()
                    .put("out", out.toString())
                    .set("files", Json.strings(files.stream().sorted().toList())));
        }
        print("wrote " + files.size() + " files; open " + out.resolve("index.html"));
        return ExitCode.DONE;
    }

    private List<Path> write(Archive archive, Path out) {
        try (Archive second = open()) {
            return ReportWorkflow.write(
                    new ArchivePair(archive, second), catalogue(), catalogueName(), period, language, out);
        }
    }

    private int card(WeekCards card) {
        List<Language> languages = language.equals("both")
                ? List.of(Language.values())
                : List.of(Language.parse(language).orElseThrow());
        if (folder != null) {
            Path file = folder.resolve("cards").resolve(card.fileName());
            OutputFile.write(file, writer -> writer.print(card.markdown(languages)));
            terminal().message("wrote " + file);
        }
        if (json()) {
            return print(card.json(languages));
        }
        if (folder == null) {
            card.markdown(languages).lines().forEach(this::print);
        }
        return ExitCode.DONE;
    }
}
