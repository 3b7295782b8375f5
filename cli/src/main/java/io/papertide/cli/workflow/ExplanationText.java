package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.topic.CuePoints;
import io.papertide.analytics.topic.TopicExplanation;
import io.papertide.analytics.topic.TopicExplanation.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a paper has its topics, in words and as JSON. */
public final class ExplanationText {
    private static final int MOST_CUES = 8;

    private ExplanationText() {}

    /** Returns a few lines a topic. */
    public static List<String> lines(List<TopicExplanation> explanations) {
        List<String> lines = new ArrayList<>();
        for (TopicExplanation why : explanations) {
            String verdict = why.given() ? why.primary() ? "given, primary" : "given" : "the nearest one not given";
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: %s, probability %.2f (given from %.2f on)",
                    why.topic(),
                    verdict,
                    why.probability(),
                    why.threshold()));
            lines.add("   cues: "
                    + (why.cues().isEmpty()
                            ? "none of its own"
                            : why.cues().stream()
                                    .limit(MOST_CUES)
                                    .map(ExplanationText::words)
                                    .collect(Collectors.joining(", "))));
            lines.add("   decided by: "
                    + why.reasons().stream().map(ExplanationText::words).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static String words(CuePoints cue) {
        return "\"" + cue.surface() + "\" in " + (cue.inTitle() ? "the title" : "word " + (cue.word() + 1))
                + String.format(Locale.ROOT, " (%.1f)", cue.points());
    }

    private static String words(Reason reason) {
        return reason.feature() + String.format(Locale.ROOT, " %+.2f", reason.added());
    }

    /** Returns the same as JSON; a cue in the title has no word. */
    public static ArrayNode json(List<TopicExplanation> explanations) {
        ArrayNode array = Json.array();
        for (TopicExplanation why : explanations) {
            ObjectNode node = Json.object()
                    .put("id", why.topic())
                    .put("given", why.given())
                    .put("primary", why.primary())
                    .put("probability", why.probability())
                    .put("threshold", why.threshold());
            ArrayNode cues = node.putArray("cues");
            why.cues().forEach(cue -> cues.add(json(cue)));
            ArrayNode reasons = node.putArray("reasons");
            why.reasons()
                    .forEach(reason -> reasons.add(
                            Json.object().put("feature", reason.feature()).put("added", reason.added())));
            array.add(node);
        }
        return array;
    }

    private static ObjectNode json(CuePoints cue) {
        ObjectNode node = Json.object().put("cue", cue.surface()).put("points", cue.points());
        return cue.inTitle()
                ? node.put("place", "title")
                : node.put("place", "summary").put("word", cue.word() + 1);
    }
}
