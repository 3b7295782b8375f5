package io.papertide.cli.command;

import io.papertide.archive.Archive;
import io.papertide.archive.ImportSummary;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.Terminal;
import io.papertide.cli.workflow.ImportWorkflow;
import io.papertide.cli.workflow.ImportWorkflow.Outcome;
import io.papertide.cli.workflow.Input;
import io.papertide.cli.workflow.OutputFile;
import io.papertide.cli.workflow.ReportWorkflow;
import io.papertide.cli.workflow.Samples;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what the program does, on the samples that come with it. */
@Command(
        name = "quickstart",
        description = "Import the bundled samples into a fresh archive and write their trend report.",
        footer = {"", "Example:", "  papertide quickstart --out try-it"})
final class QuickstartCommand implements Callable<Integer> {
    private static final String ARCHIVE = "papertide.db";

    @ParentCommand
    private @Nullable PapertideCommand papertide;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "papertide-out",
            description = "the folder to write to (default: papertide-out)")
    private Path out = Path.of("papertide-out");

    @Override
    public Integer call() {
        if (papertide == null) {
            throw new IllegalStateException("picocli sets the parent before it calls");
        }
        Terminal terminal = papertide.terminal();
        Path file = out.resolve(ARCHIVE);
        OutputFile.createFolder(out);
        SqliteArchive.delete(file);
        Progress progress = new Progress(terminal);
        try (Archive archive = SqliteArchive.open(file)) {
            progress.show("importing the samples");
            ImportSummary total = importSamples(archive);
            terminal.out()
                    .println("imported " + total.issuesNew() + " issues with " + total.entries() + " entries: "
                            + archive.corpus().weeks().size() + " weeks, " + total.papersNew() + " papers");
            progress.show("writing the report");
            ReportWorkflow.write(archive.corpus(), "all", "both", out.resolve("report"));
            progress.clear();
        }
        terminal.out().println("archive: " + file);
        terminal.out().println("report:  " + out.resolve("report").resolve("index.html"));
        terminal.out().println("next:    papertide --archive " + file + " topics");
        return ExitCode.DONE;
    }

    private static ImportSummary importSamples(Archive archive) {
        ImportWorkflow workflow = new ImportWorkflow(archive, Optional.empty(), Optional.empty(), false);
        ImportSummary total = ImportSummary.NONE;
        for (Input sample : Samples.all()) {
            Outcome outcome = workflow.run(sample);
            if (!outcome.ok()) {
                throw new IllegalStateException("the sample " + outcome.source() + ": " + outcome.error());
            }
            total = total.plus(outcome.summary());
        }
        return total;
    }
}
