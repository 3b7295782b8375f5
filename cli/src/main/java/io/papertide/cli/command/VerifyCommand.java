package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.SafeText;
import io.papertide.cli.workflow.ArchivePair;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.ReportWorkflow;
import io.papertide.cli.workflow.SearchAnalysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the archive, and a report that was written of it. */
@Command(
        name = "verify",
        description =
                "Check the archive: integrity, foreign keys, the hash of every revision, counts. With --report also a"
                        + " report: which files were altered, which figures the archive no longer gives.",
        footer = {"", "Examples:", "  papertide verify", "  papertide verify --report papertide-report"})
final class VerifyCommand extends ArchiveCommand {
    @Option(names = "--report", paramLabel = "DIR", description = "the folder of a report to check against the archive")
    private @Nullable Path report;

    @Override
    int run(Archive archive) {
        List<String> faults = new ArrayList<>(archive.verify(new SearchAnalysis()));
        boolean whole = faults.isEmpty();
        if (report != null) {
            try (Archive second = open()) {
                faults.addAll(ReportWorkflow.check(new ArchivePair(archive, second), report));
            }
        }
        if (json()) {
            ObjectNode node = Json.object().put("ok", faults.isEmpty());
            node.set("faults", Json.strings(faults));
            print(node);
        } else {
            faults.forEach(fault -> print("fault: " + SafeText.of(fault)));
            if (whole) {
                print("the archive is whole");
            }
            if (report != null && faults.isEmpty()) {
                print("the report is what the archive gives");
            }
            if (!faults.isEmpty()) {
                print(faults.size() + " faults");
            }
        }
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.IN_PART;
    }
}
