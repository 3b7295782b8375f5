package io.papertide.cli.command;

import io.papertide.archive.Archive;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.HttpFetcher;
import io.papertide.cli.workflow.ImportOutcomes;
import io.papertide.cli.workflow.ImportRun;
import io.papertide.cli.workflow.ImportWorkflow;
import io.papertide.cli.workflow.ImportWorkflow.Outcome;
import io.papertide.cli.workflow.InputReader;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.KeptAnalysis;
import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestFormats;
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

    @Option(
            names = "--format",
            paramLabel = "ID",
            description = "read all inputs as this format instead of detecting it")
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
        List<Outcome> outcomes = new ArrayList<>();
        try {
            importAll(outcomes);
        } finally {
            // When the disk is full in the middle, what came before is in and must be told.
            if (!outcomes.isEmpty()) {
                print(outcomes);
            }
        }
        return status(outcomes);
    }

    private void importAll(List<Outcome> outcomes) {
        Optional<DigestFormat> chosen = Optional.ofNullable(format).map(ImportCommand::format);
        Optional<SeriesId> filed = Optional.ofNullable(series).map(Analyses::series);
        Optional<Instant> dated = Optional.ofNullable(asOf)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
        boolean usual = chosen.isEmpty() && filed.isEmpty();
        PapertideCommand root = root();
        try (Archive archive = SqliteArchive.open(root.archive(), root::sayThatItWaits)) {
            InputReader reader = new InputReader(
                    System.in,
                    Instant.now(),
                    dated,
                    HttpFetcher.usual(),
                    url -> usual ? archive.validators(url) : Optional.empty());
            if (!dryRun) {
                KeptAnalysis.prepare();
            }
            ImportRun run = new ImportRun(reader, new ImportWorkflow(archive, chosen, filed, dryRun));
            Progress progress = new Progress(root.terminal(), inputs.size() + (dryRun ? 0 : 1));
            run.run(inputs, argument -> progress.next("importing " + argument), outcomes::add);
            if (!dryRun) {
                progress.next("analysing");
                KeptAnalysis.keep(archive);
            }
            progress.clear();
        }
    }

    private void print(List<Outcome> outcomes) {
        if (json) {
            root().terminal().out().println(Json.pretty(ImportOutcomes.json(outcomes)));
        } else {
            ImportOutcomes.print(root().terminal(), outcomes, dryRun);
        }
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

    static int status(List<Outcome> outcomes) {
        boolean read = outcomes.stream().anyMatch(Outcome::ok);
        boolean failed = outcomes.stream().anyMatch(outcome -> !outcome.ok() && !outcome.skipped());
        if (!read) {
            return ExitCode.NOTHING_READ;
        }
        return failed ? ExitCode.IN_PART : ExitCode.DONE;
    }
}
