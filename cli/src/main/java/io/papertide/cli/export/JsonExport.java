package io.papertide.cli.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.StoredIssue;
import io.papertide.archive.StoredSource;
import io.papertide.cli.workflow.Json;
import io.papertide.model.BilingualText;
import io.papertide.model.Correction;
import io.papertide.model.Entry;
import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import io.papertide.model.Link;
import io.papertide.model.Supplement;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The whole archive: every source with every revision that it brought, and what curators said. */
final class JsonExport implements ExportFormat.Export {
    private static final int VERSION = 1;

    @Override
    public void write(ExportSource source, PrintWriter out) {
        ObjectNode root = Json.object().put("format", "papertide").put("version", VERSION);
        ArrayNode sources = root.putArray("sources");
        source.archive().sources().forEach(stored -> add(stored, sources));
        ArrayNode corrections = root.putArray("corrections");
        source.archive().corrections().forEach(correction -> corrections.add(correction(correction)));
        out.print(Json.pretty(root) + "\n");
    }

    /** A revision that another source confirmed later has a later date than its source; each date makes an element. */
    private static void add(StoredSource stored, ArrayNode sources) {
        SortedMap<Instant, ArrayNode> byDate = new TreeMap<>();
        stored.revisions()
                .forEach(revision -> byDate.computeIfAbsent(revision.asOf(), date -> Json.array())
                        .add(issue(revision)));
        if (byDate.isEmpty()) {
            byDate.put(stored.asOf(), Json.array());
        }
        byDate.forEach((date, issues) -> {
            ObjectNode node = Json.object()
                    .put("name", stored.name())
                    .put("format", stored.format())
                    .put("hash", stored.hash())
                    .put("asOf", date.toString());
            node.set("warnings", warnings(stored.warnings()));
            ArrayNode rows = node.putArray("supplements");
            stored.supplements().forEach(row -> rows.add(row(row)));
            node.set("issues", issues);
            sources.add(node);
        });
    }

    private static ArrayNode warnings(List<IngestWarning> warnings) {
        ArrayNode nodes = Json.array();
        warnings.forEach(warning -> nodes.add(Json.object()
                .put("line", warning.line())
                .put("code", warning.code())
                .put("text", warning.text())));
        return nodes;
    }

    private static ObjectNode issue(StoredIssue stored) {
        Issue issue = stored.issue();
        ObjectNode node = Json.object()
                .put("series", issue.series().value())
                .put("title", issue.title())
                .put("first", issue.span().first().toString())
                .put("last", issue.span().last().toString());
        node.set("overview", Json.text(issue.overview()));
        node.put("line", issue.line()).put("revision", stored.revision());
        ArrayNode entries = node.putArray("entries");
        issue.entries().forEach(entry -> entries.add(entry(entry)));
        return node;
    }

    private static ObjectNode entry(Entry entry) {
        ObjectNode node = Json.object().put("rank", entry.rank()).put("line", entry.line());
        fill(node, entry.title(), entry.summary(), entry.abstractText(), entry.links());
        return node;
    }

    private static ObjectNode row(Supplement row) {
        ObjectNode node = Json.object().put("line", row.line());
        fill(node, row.title(), row.summary(), row.abstractText(), row.links());
        return node;
    }

    private static void fill(
            ObjectNode node, BilingualText title, BilingualText summary, BilingualText abstractText, List<Link> links) {
        node.set("title", Json.text(title));
        node.set("summary", Json.text(summary));
        node.set("abstract", Json.text(abstractText));
        ArrayNode array = node.putArray("links");
        links.forEach(link -> array.add(PaperJson.link(link)));
    }

    private static ObjectNode correction(Correction correction) {
        ObjectNode node = Json.object().put("kind", correction.kind().name().toLowerCase(Locale.ROOT));
        node.set("first", anchor(correction.first()));
        node.set("second", anchor(correction.second()));
        return node;
    }

    private static ObjectNode anchor(Correction.Anchor anchor) {
        return Json.object()
                .put("series", anchor.series().value())
                .put("week", anchor.week().toString())
                .put("rank", anchor.rank())
                .put("title", anchor.title());
    }
}
