package io.papertide.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertide.archive.Archive;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.Terminal;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.Table;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that reads an existing archive. */
abstract class ArchiveCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable PapertideCommand papertide;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    @Override
    public Integer call() {
        try (Archive archive = open()) {
            return run(archive);
        }
    }

    /** Opens the archive as the command needs it. */
    Archive open() {
        return SqliteArchive.openExisting(papertide().archive(), papertide()::sayThatItWaits);
    }

    /** Does the work and returns the exit status. */
    abstract int run(Archive archive);

    final PapertideCommand papertide() {
        if (papertide == null) {
            throw new IllegalStateException("picocli sets the parent before it calls");
        }
        return papertide;
    }

    final Terminal terminal() {
        return papertide().terminal();
    }

    final boolean json() {
        return json;
    }

    final void print(String line) {
        terminal().out().println(line);
    }

    final void print(Table table) {
        table.lines().forEach(this::print);
    }

    final int print(JsonNode result) {
        print(Json.pretty(result));
        return ExitCode.DONE;
    }
}
