package io.papertide.cli.command;

import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Json;
import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an appearance out of a paper. */
@Command(
        name = "split",
        description = {
            "Make a paper of its own of what a paper has in one week, for good: later imports keep it.",
            "Papers that were joined by hand come apart as they were joined."
        },
        footer = {"", "Example:", "  papertide split arxiv:2306.05284 2023-W45"})
final class SplitCommand extends ArchiveCommand {
    @Parameters(index = "0", paramLabel = "PAPER-ID", description = "the paper that is two")
    private String id = "";

    @Parameters(index = "1", paramLabel = "WEEK", description = "the week in which it is another")
    private String week = "";

    @Override
    int run(Archive archive) {
        Paper paper = JoinCommand.paper(archive, id);
        IsoWeek chosen = IsoWeek.parse(week)
                .orElseThrow(() -> new UsageException("'" + week + "' is no week; one looks like 2024-W42"));
        if (!paper.weeks().contains(chosen)) {
            throw new UsageException(paper.id() + " is not in " + chosen + "; it is in " + paper.weeks());
        }
        List<PaperId> now = archive.split(paper.id(), chosen);
        if (now.size() == 1) {
            throw new UsageException(paper.id() + " is in " + chosen + " only; there is nothing to split");
        }
        if (json()) {
            var node = Json.object();
            node.set("ids", Json.strings(now));
            return print(node);
        }
        print(paper.id() + " is " + now.size() + " papers now: " + now);
        return ExitCode.DONE;
    }
}
