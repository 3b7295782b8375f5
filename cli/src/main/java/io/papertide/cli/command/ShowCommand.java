package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.Lens;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.archive.Archive;
import io.papertide.archive.IdentityEvidence;
import io.papertide.archive.StoredIssue;
import io.papertide.cli.ExitCode;
import io.papertide.cli.SafeText;
import io.papertide.cli.UsageException;
import io.papertide.cli.export.PaperJson;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.BilingualKeywords;
import io.papertide.cli.workflow.ExplanationText;
import io.papertide.cli.workflow.Json;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one week or one paper in full. */
@Command(
        name = "show",
        description = "Show one week or one paper in full, with its sources.",
        footer = {"", "Examples:", "  papertide show 2024-W42", "  papertide show arxiv:2410.10630 --why"})
final class ShowCommand extends TopicCommand {
    @Parameters(
            paramLabel = "WEEK|PAPER-ID",
            description = "a week such as 2024-W42, or a paper such as arxiv:2410.10630")
    private String what = "";

    @Option(
            names = "--revision",
            paramLabel = "R",
            description = "a week in this revision, by the beginning of its name as in 'issues --revisions'")
    private @Nullable String revision;

    @Option(names = "--why", description = "say why a paper has each of its topics, and not the nearest other one")
    private boolean why;

    @Override
    int run(Archive archive) {
        Optional<IsoWeek> week = IsoWeek.parse(what);
        return week.isPresent() ? showWeek(archive, week.get()) : showPaper(archive, paperId());
    }

    private PaperId paperId() {
        try {
            return new PaperId(what.strip());
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "'" + what + "' is neither a week like 2024-W42 nor a paper like arxiv:2410.10630");
        }
    }

    private int showWeek(Archive archive, IsoWeek week) {
        List<StoredIssue> issues = issues(archive, week);
        if (issues.isEmpty()) {
            throw new UsageException("the archive has no issue of " + week
                    + (revision == null
                            ? "; see 'papertide issues'"
                            : " in revision " + revision + "; see 'papertide issues --revisions'"));
        }
        if (json()) {
            ObjectNode node = Json.object().put("week", week.toString());
            ArrayNode array = node.putArray("issues");
            issues.forEach(stored -> array.add(issueJson(archive, stored)));
            return print(node);
        }
        issues.forEach(stored -> printIssue(archive, stored));
        return ExitCode.DONE;
    }

    private List<StoredIssue> issues(Archive archive, IsoWeek week) {
        if (revision == null) {
            return archive.issues(week);
        }
        String name = revision.toLowerCase(Locale.ROOT);
        return archive.revisions().stream()
                .filter(stored ->
                        stored.issue().week().equals(week) && stored.revision().startsWith(name))
                .toList();
    }

    private static ObjectNode issueJson(Archive archive, StoredIssue stored) {
        Map<Integer, PaperId> papers = archive.papersByRank(stored);
        ObjectNode node = Json.object()
                .put("series", stored.issue().series().value())
                .put("title", stored.issue().title())
                .put("first", stored.issue().span().first().toString())
                .put("last", stored.issue().span().last().toString())
                .put("revision", stored.revision())
                .put("source", stored.source())
                .put("line", stored.issue().line());
        node.set("overview", Json.text(stored.issue().overview()));
        ArrayNode entries = node.putArray("entries");
        for (Entry entry : stored.issue().entries()) {
            ObjectNode item = Json.object()
                    .put("rank", entry.rank())
                    .put("id", String.valueOf(papers.get(entry.rank())))
                    .put("line", entry.line());
            item.set("title", Json.text(entry.title()));
            item.set("summary", Json.text(entry.summary()));
            item.set("abstract", Json.text(entry.abstractText()));
            ArrayNode links = item.putArray("links");
            entry.links()
                    .forEach(link -> links.add(
                            Json.object().put("kind", link.kind().id()).put("url", link.url())));
            entries.add(item);
        }
        return node;
    }

    private void printIssue(Archive archive, StoredIssue stored) {
        Map<Integer, PaperId> papers = archive.papersByRank(stored);
        safely(stored.issue().week() + "  " + stored.issue().series() + "  "
                + stored.issue().title());
        safely(stored.issue().span() + "  from " + stored.source() + ":"
                + stored.issue().line() + "  revision " + stored.revision());
        printText(stored.issue().overview(), "");
        for (Entry entry : stored.issue().entries()) {
            safely("");
            safely(entry.rank() + ") " + titles(entry.title()) + "  [" + papers.get(entry.rank()) + "]");
            printText(entry.summary(), "   ");
            entry.links().forEach(link -> safely("   " + link.kind().id() + ": " + link.url()));
        }
        safely("");
    }

    private static String titles(BilingualText title) {
        return String.join(
                " / ",
                List.of(Language.values()).stream()
                        .flatMap(language -> title.in(language).stream())
                        .toList());
    }

    private void printText(BilingualText text, String indent) {
        for (Language language : Language.values()) {
            text.in(language).ifPresent(value -> safely(indent + value.replace("\n", "\n" + indent)));
        }
    }

    private void safely(String line) {
        print(SafeText.of(line));
    }

    private int showPaper(Archive archive, PaperId id) {
        Paper paper = JoinCommand.paper(archive, id);
        CatalogueTagger tagger = CatalogueTagger.of(catalogue());
        List<TopicAssignment> topics = tagger.tag(paper, Lens.FULL);
        BilingualKeywords keywords = BilingualKeywords.of(paper, Analyses.of(archive.corpus()));
        if (json()) {
            ObjectNode node = json(paper, topics, archive.evidence(id));
            node.set("keywords", keywords.json());
            if (why) {
                node.set("why", ExplanationText.json(tagger.explain(paper, Lens.FULL)));
            }
            return print(node);
        }
        safely(id.value());
        safely(titles(paper.title()));
        printText(paper.summary(), "   ");
        if (!paper.abstractText().isEmpty()) {
            safely("abstract:");
            printText(paper.abstractText(), "   ");
        }
        paper.links().forEach(link -> safely(link.kind().id() + ": " + link.url()));
        safely("topics: "
                + topics.stream()
                        .map(topic -> topic.topic() + (topic.primary() ? " (primary)" : "") + " "
                                + topic.evidence().stream().limit(3).toList())
                        .collect(Collectors.joining(", ")));
        keywords.lines().forEach(this::safely);
        if (why) {
            ExplanationText.lines(tagger.explain(paper, Lens.FULL)).forEach(this::safely);
        }
        paper.appearances().forEach(appearance -> safely(words(appearance)));
        archive.evidence(id).forEach(reason -> safely(words(reason)));
        return ExitCode.DONE;
    }

    private static ObjectNode json(Paper paper, List<TopicAssignment> topics, List<IdentityEvidence> evidence) {
        ObjectNode node = PaperJson.of(paper, topics);
        ArrayNode reasons = node.putArray("identity");
        evidence.forEach(reason -> reasons.add(Json.object()
                .put("kind", reason.kind())
                .put("value", reason.value())
                .put("conflict", reason.conflict())));
        return node;
    }

    private static String words(IdentityEvidence reason) {
        return reason.conflict()
                ? "not told apart by " + reason.kind() + " " + reason.value()
                        + ": unlike entries of one issue have it too (a slip of the publisher)"
                : "one paper because of " + reason.kind() + " " + reason.value();
    }

    private static String words(Appearance appearance) {
        return "in " + appearance.series() + " " + appearance.week() + " no. " + appearance.rank() + " ("
                + appearance.source() + ":" + appearance.line() + ")";
    }
}
