package io.papertide.cli.command;

import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.archive.Archive;
import io.papertide.archive.ImportSummary;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.Terminal;
import io.papertide.cli.workflow.ArchivePair;
import io.papertide.cli.workflow.OutputFile;
import io.papertide.cli.workflow.ReportWorkflow;
import io.papertide.cli.workflow.SampleArchive;
import io.papertide.cli.workflow.TopicFile;
import java.nio.file.Path;
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
        Progress progress = new Progress(terminal, 2);
        progress.next("importing the samples");
        ImportSummary total = SampleArchive.make(file);
        try (Archive archive = SqliteArchive.openExisting(file);
                Archive second = SqliteArchive.openExisting(file)) {
            progress.clear();
            terminal.out()
                    .println("imported " + total.issuesNew() + " issues with " + total.entries() + " entries: "
                            + archive.corpus().weeks().size() + " weeks, " + total.papersNew() + " papers");
            progress.next("writing the report");
            ReportWorkflow.write(
                    new ArchivePair(archive, second),
                    TopicCatalogue.bundled(),
                    TopicFile.bundled(),
                    "all",
                    "both",
                    out.resolve("report"));
            progress.clear();
        }
        terminal.out().println("archive: " + file);
        terminal.out().println("report:  " + out.resolve("report").resolve("index.html"));
        terminal.out().println("next:    papertide --archive " + file + " topics");
        return ExitCode.DONE;
    }
}
