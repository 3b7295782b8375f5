package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.Archive;
import io.papertide.archive.StoredIssue;
import io.papertide.cli.ExitCode;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.Table;
import io.papertide.model.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the issues. */
@Command(
        name = "issues",
        description = "List the issues of the archive, a line each.",
        footer = {"", "Examples:", "  papertide issues --period 2024-Q4", "  papertide issues --revisions"})
final class IssuesCommand extends ViewCommand {
    @Option(names = "--period", paramLabel = "P", description = "only this period, such as 2024-Q3 or last-13w")
    private @Nullable String period;

    @Option(names = "--revisions", description = "list all revisions of each issue; the last one is current")
    private boolean revisions;

    @Override
    int run(Archive archive) {
        List<StoredIssue> issues = revisions ? archive.revisions() : archive.issues();
        if (period != null) {
            Period wanted = Analyses.weeks(period, archive.corpus());
            issues = issues.stream()
                    .filter(stored -> wanted.contains(stored.issue().week()))
                    .toList();
        }
        if (json()) {
            return print(json(issues));
        }
        Table table = new Table("lllrlrll", "week", "series", "days", "entries", "revision", "of", "as of", "source");
        issues.forEach(stored -> table.row(
                stored.issue().week(),
                stored.issue().series(),
                stored.issue().span(),
                stored.issue().entries().size(),
                stored.revision(),
                stored.revisionCount(),
                stored.asOf().toString().substring(0, 10),
                stored.source()));
        print(table);
        return ExitCode.DONE;
    }

    private static ObjectNode json(List<StoredIssue> issues) {
        ObjectNode node = Json.object();
        ArrayNode array = node.putArray("issues");
        issues.forEach(stored -> array.add(Json.object()
                .put("week", stored.issue().week().toString())
                .put("series", stored.issue().series().value())
                .put("title", stored.issue().title())
                .put("first", stored.issue().span().first().toString())
                .put("last", stored.issue().span().last().toString())
                .put("entries", stored.issue().entries().size())
                .put("revision", stored.revision())
                .put("revisions", stored.revisionCount())
                .put("asOf", stored.asOf().toString())
                .put("source", stored.source())));
        return node;
    }
}
