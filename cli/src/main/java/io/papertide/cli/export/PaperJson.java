package io.papertide.cli.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.cli.workflow.Json;
import io.papertide.model.Appearance;
import io.papertide.model.Link;
import io.papertide.model.Paper;
import java.util.List;

/** A paper as JSON: the line of {@code export --format jsonl}. */
public final class PaperJson {
    private PaperJson() {}

    /** Returns the paper with its topics. */
    public static ObjectNode of(Paper paper, List<TopicAssignment> topics) {
        ObjectNode node = Json.object();
        node.put("id", paper.id().value());
        node.set("title", Json.text(paper.title()));
        node.set("summary", Json.text(paper.summary()));
        node.set("abstract", Json.text(paper.abstractText()));
        ArrayNode links = node.putArray("links");
        paper.links().forEach(link -> links.add(link(link)));
        ArrayNode given = node.putArray("topics");
        topics.forEach(topic -> given.add(topic(topic)));
        ArrayNode appearances = node.putArray("appearances");
        paper.appearances().forEach(appearance -> appearances.add(appearance(appearance)));
        return node;
    }

    static ObjectNode link(Link link) {
        return Json.object().put("kind", link.kind().id()).put("url", link.url());
    }

    private static ObjectNode topic(TopicAssignment topic) {
        ObjectNode node = Json.object()
                .put("id", topic.topic())
                .put("primary", topic.primary())
                .put("score", topic.score());
        node.set("evidence", Json.strings(topic.evidence()));
        return node;
    }

    private static ObjectNode appearance(Appearance appearance) {
        return Json.object()
                .put("series", appearance.series().value())
                .put("week", appearance.week().toString())
                .put("rank", appearance.rank())
                .put("source", appearance.source())
                .put("line", appearance.line());
    }
}
