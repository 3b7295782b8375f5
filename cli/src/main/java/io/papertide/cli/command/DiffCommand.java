package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.Archive;
import io.papertide.archive.StoredIssue;
import io.papertide.cli.ExitCode;
import io.papertide.cli.SafeText;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.RevisionDiff;
import io.papertide.cli.workflow.RevisionDiff.EntryChange;
import io.papertide.cli.workflow.WordDiff;
import io.papertide.model.IsoWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a publisher rewrote. */
@Command(
        name = "diff",
        description = "Show what changed between two revisions of an issue, entry by entry.",
        footer = {"", "Examples:", "  papertide diff 2023-W42", "  papertide diff 2023-W42 --from 1f0e2d3c4b5a"})
final class DiffCommand extends ArchiveCommand {
    @Parameters(paramLabel = "WEEK", description = "a week such as 2023-W42")
    private String week = "";

    @Option(names = "--series", paramLabel = "S", description = "only this series")
    private @Nullable String series;

    @Option(names = "--from", paramLabel = "R", description = "the revision to begin from (default: the oldest)")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "R", description = "the revision to end with (default: the current one)")
    private @Nullable String to;

    @Override
    int run(Archive archive) {
        IsoWeek wanted = IsoWeek.parse(week)
                .orElseThrow(() -> new UsageException("'" + week + "' is no week; one looks like 2024-W42"));
        List<StoredIssue> revisions = archive.revisions().stream()
                .filter(stored -> stored.issue().week().equals(wanted))
                .filter(stored ->
                        series == null || stored.issue().series().value().equals(series))
                .toList();
        List<String> all = revisions.stream()
                .map(stored -> stored.issue().series().value())
                .distinct()
                .toList();
        ArrayNode issues = Json.array();
        boolean any = false;
        for (String one : all) {
            List<StoredIssue> own = revisions.stream()
                    .filter(stored -> stored.issue().series().value().equals(one))
                    .toList();
            if (own.size() > 1) {
                any = true;
                show(RevisionDiff.of(pick(own, from, own.get(0)), pick(own, to, own.get(own.size() - 1))), issues);
            }
        }
        if (!any) {
            throw new UsageException("the archive has no issue of " + wanted
                    + " in two revisions; 'papertide issues --revisions' lists what it has");
        }
        return json() ? print(Json.object().<ObjectNode>set("issues", issues)) : ExitCode.DONE;
    }

    private static StoredIssue pick(List<StoredIssue> revisions, @Nullable String name, StoredIssue usual) {
        if (name == null) {
            return usual;
        }
        return revisions.stream()
                .filter(stored -> stored.revision().startsWith(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no revision '" + name + "' of this issue; there are "
                        + String.join(
                                ", ",
                                revisions.stream().map(StoredIssue::revision).toList())));
    }

    private void show(RevisionDiff diff, ArrayNode issues) {
        if (json()) {
            issues.add(diff.json());
            return;
        }
        print(SafeText.of(
                diff.from().issue().week() + "  " + diff.from().issue().series() + "  "
                        + diff.from().revision() + " (" + diff.from().source() + ") -> "
                        + diff.to().revision() + " ("
                        + diff.to().source() + ")"));
        print(diff.summary());
        for (EntryChange change : diff.changes()) {
            print("");
            print(SafeText.of(change.rank() + ") " + change.title() + "  ["
                    + change.kind().name().toLowerCase(Locale.ROOT) + "]  " + change.wordsBefore() + " -> "
                    + change.wordsAfter() + " words"));
            change.runs().forEach(run -> {
                if (run.kind() != WordDiff.Kind.KEPT) {
                    print(SafeText.of((run.kind() == WordDiff.Kind.REMOVED ? "   - " : "   + ") + run.words()));
                }
            });
        }
        print("");
    }
}
