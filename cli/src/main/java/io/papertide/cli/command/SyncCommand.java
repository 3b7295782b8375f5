package io.papertide.cli.command;

import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.workflow.HttpFetcher;
import io.papertide.cli.workflow.ImportOutcomes;
import io.papertide.cli.workflow.ImportRun;
import io.papertide.cli.workflow.ImportWorkflow;
import io.papertide.cli.workflow.ImportWorkflow.Outcome;
import io.papertide.cli.workflow.InputReader;
import io.papertide.cli.workflow.KeptAnalysis;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Fetches again what was imported from addresses. */
@Command(
        name = "sync",
        description = "Fetch all addresses again that the archive was fed from, and import what changed.",
        footer = {"", "Example:", "  papertide sync"})
final class SyncCommand extends ArchiveCommand {
    @Override
    int run(Archive archive) {
        List<String> addresses = archive.fetchedUrls();
        if (addresses.isEmpty()) {
            terminal()
                    .message(
                            "papertide: the archive was fed from no address yet; give one to 'papertide import' first");
            return ExitCode.NOTHING_READ;
        }
        InputReader reader = new InputReader(
                InputStream.nullInputStream(),
                Instant.now(),
                Optional.empty(),
                HttpFetcher.usual(),
                archive::validators);
        ImportRun run = new ImportRun(reader, new ImportWorkflow(archive, Optional.empty(), Optional.empty(), false));
        Progress progress = new Progress(terminal(), addresses.size() + 1);
        List<Outcome> outcomes = new ArrayList<>();
        try {
            run.run(addresses, address -> progress.next("fetching " + address), outcomes::add);
            progress.next("analysing");
            KeptAnalysis.keep(archive);
            progress.clear();
        } finally {
            print(outcomes);
        }
        return ImportCommand.status(outcomes);
    }

    private void print(List<Outcome> outcomes) {
        if (json()) {
            print(ImportOutcomes.json(outcomes));
        } else {
            ImportOutcomes.print(terminal(), outcomes, false);
        }
    }
}
