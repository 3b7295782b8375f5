package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.SearchAnalysis;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks the archive. */
@Command(
        name = "verify",
        description = "Check the archive: integrity, foreign keys, the hash of every revision, counts.",
        footer = {"", "Example:", "  papertide verify"})
final class VerifyCommand extends ArchiveCommand {
    @Override
    int run(Archive archive) {
        List<String> faults = archive.verify(new SearchAnalysis());
        if (json()) {
            ObjectNode node = Json.object().put("ok", faults.isEmpty());
            node.set("faults", Json.strings(faults));
            print(node);
        } else {
            faults.forEach(fault -> print("fault: " + fault));
            print(faults.isEmpty() ? "the archive is whole" : faults.size() + " faults");
        }
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.IN_PART;
    }
}
