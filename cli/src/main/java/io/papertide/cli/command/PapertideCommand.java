package io.papertide.cli.command;

import io.papertide.cli.BuildVersion;
import io.papertide.cli.Terminal;
import io.papertide.cli.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
        })
public final class PapertideCommand implements Runnable {
    /** All commands in alphabetical order; {@code ThisWeekCommand} has the name {@code this-week}. */
    private static final List<Class<?>> COMMANDS = List.of(
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
            VerifyCommand.class);

    private static final Set<String> HELP = Set.of("-h", "--help");

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

    /**
     * Returns the command line for some arguments. If they name a command, only that one is in it, and for the list of commands
     * they have no options: to look at the options of all of them takes most of a cold call.
     */
    public static CommandLine line(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new PapertideCommand(terminal));
        String named = named(args);
        boolean known = COMMANDS.stream().anyMatch(command -> name(command).equals(named));
        boolean list = args.length == 1 && HELP.contains(args[0]);
        for (Class<?> command : COMMANDS) {
            if (list) {
                line.addSubcommand(name(command), summary(command));
            } else if (!known || name(command).equals(named)) {
                line.addSubcommand(command);
            }
        }
        return line;
    }

    /** Returns what the list of commands shows of one. */
    private static CommandSpec summary(Class<?> command) {
        CommandSpec spec = CommandSpec.create().name(name(command));
        spec.usageMessage().description(command.getAnnotation(Command.class).description());
        return spec;
    }

    /** Returns the first argument that is neither an option nor its value; empty if there is none or all commands are asked for. */
    private static String named(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (HELP.contains(args[i])) {
                return "";
            }
            if (args[i].equals("--archive")) {
                i++;
            } else if (!args[i].startsWith("-")) {
                return args[i];
            }
        }
        return "";
    }

    private static String name(Class<?> command) {
        String name = command.getSimpleName();
        return name.substring(0, name.length() - "Command".length())
                .replaceAll("(?<=.)(?=\\p{Upper})", "-")
                .toLowerCase(Locale.ROOT);
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
