package io.papertide.cli.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.topic.CuePoints;
import io.papertide.analytics.topic.FeatureGroup;
import io.papertide.analytics.topic.TopicExplanation;
import io.papertide.analytics.topic.WeightTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a paper has its topics, in words and as JSON. */
public final class ExplanationText {
    private static final int MOST_CUES = 8;
    private static final int MOST_REASONS = 6;
    private static final int MOST_FEATURES = 8;

    /** The shapes of a text in words. */
    private static final Map<String, String> SHAPES = Map.of(
            "version", "a short title with a number",
            "short", "a title of a word or two",
            "question", "a title that asks",
            "bench", "Bench, Eval or Arena in the title",
            "releases", "a first line that releases something",
            "studies", "a first line that measures or studies",
            "size", "a size such as 7B",
            "benchmark", "a benchmark in the first line",
            "dataset", "a data set in the first line");

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
            lines.add("   cues: " + cues(why.cues()));
            lines.add("   decided by: " + reasons(why));
        }
        return lines;
    }

    /** Two cues of one place are shown as one, with the points of both. */
    private static String cues(List<CuePoints> cues) {
        Map<String, Double> points = new LinkedHashMap<>();
        for (CuePoints cue : cues) {
            String place = cue.inTitle() ? "the title" : "word " + (cue.word() + 1);
            points.merge("\"" + cue.surface() + "\" in " + place, cue.points(), Double::sum);
        }
        return points.isEmpty() ? "none of its own" : largest(points, MOST_CUES, "%s (%.1f)");
    }

    /** What the cues of one topic say in all places together, then words. */
    private static String reasons(TopicExplanation why) {
        Map<String, Double> added = new LinkedHashMap<>();
        why.reasons().forEach(reason -> added.merge(words(reason.feature(), why.topic()), reason.added(), Double::sum));
        return added.isEmpty() ? "the cues of its own alone" : largest(added, MOST_REASONS, "%s %+.2f");
    }

    private static String largest(Map<String, Double> values, int most, String format) {
        return values.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -Math.abs(entry.getValue())))
                .limit(most)
                .map(entry -> String.format(Locale.ROOT, format, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Returns a feature in words. */
    private static String words(String feature, String topic) {
        if (feature.equals(WeightTable.BIAS)) {
            return "every text";
        }
        FeatureGroup group = FeatureGroup.of(feature);
        String name = feature.substring(group.prefix().length());
        return switch (group) {
            case SCORE, TITLE, OPENING, REST, DENSITY -> name.equals(topic) ? "its own cues" : "cues of " + name;
            case WORD -> "the word" + (name.indexOf(' ') < 0 ? "" : "s") + " \"" + name + "\"";
            case OPENS -> "beginning with \"" + name + "\"";
            case SHAPE -> SHAPES.getOrDefault(name, name);
        };
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
            why.reasons().stream()
                    .limit(MOST_FEATURES)
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
