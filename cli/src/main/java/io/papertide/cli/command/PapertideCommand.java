package io.papertide.cli.command;

import io.papertide.cli.BuildVersion;
import io.papertide.cli.Terminal;
import io.papertide.cli.UsageException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
        name = "papertide",
        description = {"An archive of weekly machine-learning paper digests that says, honestly, what is trending.", ""
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = PapertideCommand.Version.class,
        sortOptions = false,
        footer = {
            "",
            "The archive is --archive, else $PAPERTIDE_ARCHIVE, else papertide.db in the current folder.",
            "Exit status: 0 done, 1 done in part, 2 wrong usage, 3 archive cannot be used, 4 nothing could be read, 70 internal."
        },
        subcommands = {
            BurstsCommand.class,
            CompareCommand.class,
            DiffCommand.class,
            EmergingCommand.class,
            EvaluateCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            IssuesCommand.class,
            JoinCommand.class,
            KeywordsCommand.class,
            PairsCommand.class,
            QualityCommand.class,
            QuickstartCommand.class,
            ReportCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            SplitCommand.class,
            SyncCommand.class,
            ThisWeekCommand.class,
            TopicsCommand.class,
            TrainCommand.class,
            TrendCommand.class,
            VerifyCommand.class
        })
public final class PapertideCommand implements Runnable {
    private final Terminal terminal;

    @Option(names = "--archive", paramLabel = "FILE", scope = ScopeType.INHERIT, description = "the archive to work on")
    private @Nullable Path archive;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "add the stack trace to an error")
    private boolean verbose;

    @Spec
    private @Nullable CommandSpec spec;

    /** Makes the command for one run. */
    public PapertideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new UsageException("no command given; try 'papertide quickstart' or 'papertide --help'");
    }

    /** Returns where to print. */
    public Terminal terminal() {
        return terminal;
    }

    /** Tells the user that another process has the archive. */
    void sayThatItWaits() {
        terminal.message("papertide: another papertide is writing to the archive; waiting for it");
    }

    /** Tells whether stack traces are wanted. */
    public boolean verbose() {
        return verbose;
    }

    /** Returns the archive's file. */
    public Path archive() {
        if (archive != null) {
            return archive;
        }
        String fromEnvironment = System.getenv("PAPERTIDE_ARCHIVE");
        return Path.of(fromEnvironment == null || fromEnvironment.isBlank() ? "papertide.db" : fromEnvironment);
    }

    /** Prints the version from the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"papertide " + BuildVersion.version()};
        }
    }
}
