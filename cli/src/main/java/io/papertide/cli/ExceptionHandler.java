package io.papertide.cli;

import io.papertide.archive.ArchiveException;
import io.papertide.cli.command.PapertideCommand;
import io.papertide.ingest.IngestException;
import io.papertide.model.PapertideException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns each exception into one line and an exit status; {@code -v} adds the stack trace. */
public final class ExceptionHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Terminal terminal;

    /** Makes a handler that prints to a terminal. */
    public ExceptionHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        terminal.message("papertide: " + oneLine(e.getMessage()) + "; see '"
                + line.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        boolean known = e instanceof PapertideException || e instanceof UncheckedIOException;
        String message = known
                ? String.valueOf(e.getMessage())
                : "internal error: " + e + "; run it again with -v and report what it prints";
        terminal.message("papertide: " + oneLine(message));
        if (isVerbose(line)) {
            e.printStackTrace(terminal.err());
        }
        return status(e);
    }

    private static boolean isVerbose(CommandLine line) {
        CommandLine root = line;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand() instanceof PapertideCommand papertide && papertide.verbose();
    }

    private static int status(Exception e) {
        if (e instanceof UsageException) {
            return ExitCode.USAGE;
        }
        if (e instanceof ArchiveException) {
            return ExitCode.ARCHIVE;
        }
        if (e instanceof IngestException) {
            return ExitCode.NOTHING_READ;
        }
        return e instanceof PapertideException || e instanceof UncheckedIOException
                ? ExitCode.IN_PART
                : ExitCode.INTERNAL;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
