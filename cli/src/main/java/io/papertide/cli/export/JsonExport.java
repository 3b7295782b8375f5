package io.papertide.cli.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.archive.StoredIssue;
import io.papertide.cli.workflow.Json;
import io.papertide.model.Entry;
import io.papertide.model.Issue;
import java.io.PrintWriter;

/** All issues, without loss. */
final class JsonExport implements ExportFormat.Export {
    private static final int VERSION = 1;

    @Override
    public void write(ExportSource source, PrintWriter out) {
        ObjectNode root = Json.object().put("format", "papertide").put("version", VERSION);
        ArrayNode issues = root.putArray("issues");
        source.issues().forEach(stored -> issues.add(issue(stored)));
        out.print(Json.pretty(root) + "\n");
    }

    private static ObjectNode issue(StoredIssue stored) {
        Issue issue = stored.issue();
        ObjectNode node = Json.object()
                .put("series", issue.series().value())
                .put("title", issue.title())
                .put("first", issue.span().first().toString())
                .put("last", issue.span().last().toString());
        node.set("overview", Json.text(issue.overview()));
        node.put("line", issue.line())
                .put("source", stored.source())
                .put("asOf", stored.asOf().toString());
        ArrayNode entries = node.putArray("entries");
        issue.entries().forEach(entry -> entries.add(entry(entry)));
        return node;
    }

    private static ObjectNode entry(Entry entry) {
        ObjectNode node = Json.object().put("rank", entry.rank()).put("line", entry.line());
        node.set("title", Json.text(entry.title()));
        node.set("summary", Json.text(entry.summary()));
        node.set("abstract", Json.text(entry.abstractText()));
        ArrayNode links = node.putArray("links");
        entry.links().forEach(link -> links.add(PaperJson.link(link)));
        return node;
    }
}
