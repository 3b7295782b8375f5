package io.papertide.cli;

import io.papertide.cli.command.PapertideCommand;
import io.papertide.cli.workflow.MemoryLimit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;

/** The entry point. */
public final class Main {
    private static final Set<String> VERSION = Set.of("-V", "--version");

    private Main() {}

    /** Runs one command and leaves with its exit status. */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                writer(FileDescriptor.out), writer(FileDescriptor.err), Boolean.getBoolean("papertide.interactive"));
        int status = run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    /** Runs one command and returns its exit status; nothing but the terminal is printed to. */
    public static int run(Terminal terminal, String... args) {
        if (args.length == 1 && VERSION.contains(args[0])) {
            // Asked for by people and scripts alike, and answered without looking at any option.
            terminal.out().println("papertide " + BuildVersion.version());
            return ExitCode.DONE;
        }
        CommandLine line = PapertideCommand.line(terminal, args)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false);
        ExceptionHandler handler = new ExceptionHandler(terminal);
        line.setExecutionExceptionHandler(handler).setParameterExceptionHandler(handler);
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            terminal.message("papertide: this " + MemoryLimit.advice());
            return ExitCode.INTERNAL;
        }
    }

    /** Writes UTF-8 whatever the locale says: Java 17 prints question marks under LANG=C. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false) {
            @Override
            public void println(String text) {
                write(text + "\n");
            }
        };
    }
}
