package io.papertide.cli.command;

import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Json;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes one paper of two. */
@Command(
        name = "join",
        description = "Make one paper of two, for good: later imports keep it.",
        footer = {"", "Example:", "  papertide join arxiv:2306.05284 p:0123456789abcdef"})
final class JoinCommand extends ArchiveCommand {
    @Parameters(index = "0", paramLabel = "A", description = "a paper's id")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the id of the paper that is the same")
    private String second = "";

    @Override
    int run(Archive archive) {
        Paper a = paper(archive, first);
        Paper b = paper(archive, second);
        if (a.id().equals(b.id())) {
            throw new UsageException("the two ids are one paper already");
        }
        archive.join(a.id(), b.id());
        PaperId joined = at(archive, a);
        if (json()) {
            return print(Json.object().put("id", joined.value()));
        }
        print(a.id() + " and " + b.id() + " are one paper now: " + joined);
        return ExitCode.DONE;
    }

    /** Returns the paper of an id, or refuses the command line. */
    static Paper paper(Archive archive, String id) {
        try {
            return paper(archive, new PaperId(id.strip()));
        } catch (IllegalArgumentException e) {
            throw new UsageException("'" + id + "' is no paper's id; one looks like arxiv:2410.10630");
        }
    }

    /** Returns the paper of an id, or refuses the command line; of an id that unlike papers share it says which they are. */
    static Paper paper(Archive archive, PaperId id) {
        return archive.findPaper(id).orElseThrow(() -> {
            List<PaperId> sharing = archive.conflicts().getOrDefault(id.value().replaceFirst(":", " "), List.of());
            return new UsageException(
                    sharing.isEmpty()
                            ? "the archive has no paper " + id + "; ids are shown by 'papertide show WEEK'"
                            : "unlike papers share " + id + ", so it is the name of none; they are " + sharing);
        });
    }

    /** Returns the paper that stands now where another one first stood. */
    static PaperId at(Archive archive, Paper known) {
        return archive.issues(known.first().week()).stream()
                .filter(stored -> stored.issue().series().equals(known.first().series()))
                .map(stored -> archive.papersByRank(stored).get(known.first().rank()))
                .findFirst()
                .orElse(known.id());
    }
}
