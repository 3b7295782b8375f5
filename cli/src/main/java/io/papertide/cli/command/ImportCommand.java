package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.Archive;
import io.papertide.archive.ImportSummary;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.Terminal;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.ImportWorkflow;
import io.papertide.cli.workflow.ImportWorkflow.Outcome;
import io.papertide.cli.workflow.Input;
import io.papertide.cli.workflow.InputReader;
import io.papertide.cli.workflow.Json;
import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestFormats;
import io.papertide.model.IngestWarning;
import io.papertide.model.SeriesId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Imports past issues. */
@Command(
        name = "import",
        description = "Import past issues: files, folders, addresses, or - for standard input.",
        footer = {
            "",
            "Examples:",
            "  papertide import 2023.md 2024.md",
            "  papertide import --dry-run digests/",
            "  curl -s https://example.org/2024.md | papertide import --format dair-ai -"
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable PapertideCommand papertide;

    @Parameters(arity = "1..*", paramLabel = "PATH|URL|-", description = "what to import")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--format", paramLabel = "ID", description = "read all inputs as this format: dair-ai, pytorchkr")
    private @Nullable String format;

    @Option(names = "--series", paramLabel = "ID", description = "file all issues under this series")
    private @Nullable String series;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date of the content, such as 2024-12-31")
    private @Nullable LocalDate asOf;

    @Option(names = "--dry-run", description = "say what would be imported and change nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    @Override
    public Integer call() {
        Optional<DigestFormat> chosen = Optional.ofNullable(format).map(ImportCommand::format);
        Optional<SeriesId> filed = Optional.ofNullable(series).map(ImportCommand::series);
        Optional<Instant> dated = Optional.ofNullable(asOf)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
        InputReader reader = new InputReader(System.in, Instant.now(), dated);
        List<Outcome> outcomes = new ArrayList<>();
        PapertideCommand root = root();
        try (Archive archive = SqliteArchive.open(root.archive())) {
            ImportWorkflow workflow = new ImportWorkflow(archive, chosen, filed, dryRun);
            Progress progress = new Progress(root.terminal());
            for (String argument : inputs) {
                for (Input input : reader.read(argument)) {
                    progress.show("importing " + input.name());
                    outcomes.add(workflow.run(input));
                }
            }
            progress.clear();
        }
        if (json) {
            root.terminal().out().println(Json.pretty(json(outcomes)));
        } else {
            print(root.terminal(), outcomes);
        }
        return status(outcomes);
    }

    private PapertideCommand root() {
        if (papertide == null) {
            throw new IllegalStateException("picocli sets the parent before it calls");
        }
        return papertide;
    }

    private static DigestFormat format(String id) {
        return DigestFormats.find(id)
                .orElseThrow(() -> new UsageException("there is no format '" + id + "'; there are "
                        + String.join(
                                ", ",
                                DigestFormats.ALL.stream().map(DigestFormat::id).toList())));
    }

    private static SeriesId series(String id) {
        try {
            return new SeriesId(id);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    static int status(List<Outcome> outcomes) {
        long read = outcomes.stream().filter(Outcome::ok).count();
        if (read == outcomes.size()) {
            return ExitCode.DONE;
        }
        return read == 0 ? ExitCode.NOTHING_READ : ExitCode.IN_PART;
    }

    private void print(Terminal terminal, List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (!outcome.ok()) {
                terminal.message("papertide: " + outcome.source() + ": " + outcome.error());
                continue;
            }
            terminal.out()
                    .println(io.papertide.cli.SafeText.of(outcome.source()) + " (" + outcome.format() + "): "
                            + words(outcome.summary()) + warningCount(outcome));
            outcome.warnings().forEach(warning -> terminal.message(line(outcome, warning)));
        }
        if (outcomes.size() > 1) {
            terminal.out().println((dryRun ? "would be in all: " : "in all: ") + words(total(outcomes)));
        }
    }

    private static String line(Outcome outcome, IngestWarning warning) {
        return outcome.source() + ":" + warning.line() + ": warning: " + warning.text() + " [" + warning.code() + "]";
    }

    private static String warningCount(Outcome outcome) {
        int count = outcome.warnings().size();
        return count == 0 ? "" : "; " + count + (count == 1 ? " warning" : " warnings");
    }

    private static String words(ImportSummary summary) {
        return "issues " + summary.issuesNew() + " new, " + summary.issuesRevised() + " revised, "
                + summary.issuesUnchanged() + " unchanged; entries " + summary.entries() + "; papers "
                + summary.papersNew() + " new, " + summary.papersKnown() + " known";
    }

    private static ImportSummary total(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::summary).reduce(ImportSummary.NONE, ImportSummary::plus);
    }

    private static ObjectNode json(List<Outcome> outcomes) {
        ObjectNode node = Json.object();
        ArrayNode sources = node.putArray("sources");
        for (Outcome outcome : outcomes) {
            ObjectNode source = Json.object();
            source.put("source", outcome.source());
            source.put("format", outcome.ok() ? outcome.format() : null);
            putCounts(source, outcome.summary());
            ArrayNode warnings = source.putArray("warnings");
            outcome.warnings()
                    .forEach(warning -> warnings.add(Json.object()
                            .put("line", warning.line())
                            .put("code", warning.code())
                            .put("text", warning.text())));
            source.put("error", outcome.ok() ? null : outcome.error());
            sources.add(source);
        }
        putCounts(node.putObject("totals"), total(outcomes));
        return node;
    }

    private static void putCounts(ObjectNode node, ImportSummary summary) {
        node.putObject("issues")
                .put("new", summary.issuesNew())
                .put("revised", summary.issuesRevised())
                .put("unchanged", summary.issuesUnchanged());
        node.put("entries", summary.entries());
        node.putObject("papers").put("new", summary.papersNew()).put("known", summary.papersKnown());
    }
}
