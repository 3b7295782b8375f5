package io.papertide.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the benchmark; {@code bench/run} starts it. */
@Command(
        name = "bench/run",
        description = "Measures Papertide; docs/performance.md says how.",
        mixinStandardHelpOptions = true,
        subcommands = {CompareCommand.class, GenerateCommand.class, MacroCommand.class})
public final class BenchCommand {
    private BenchCommand() {}

    /** Runs a command and ends the process with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }
}
