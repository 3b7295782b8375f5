package io.papertide.analytics.topic;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each feature of a text says for and against each topic. */
public final class WeightTable {
    /** The name of what is added to every sum. */
    public static final String BIAS = "bias";

    private static final double[] NOTHING = {};

    private final List<String> topics;
    private final Map<String, double[]> weights;
    private final WordTable<Line> words;

    /**
     * Copies and checks.
     *
     * @param topics the ids of the topics
     * @param weights by the name of a feature a weight a topic, in the order of the topics; {@link #BIAS} is added always
     * @throws IllegalArgumentException if there is no bias
     */
    public WeightTable(List<String> topics, Map<String, double[]> weights) {
        this.topics = List.copyOf(topics);
        this.weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (!weights.containsKey(BIAS)) {
            throw new IllegalArgumentException("a table of weights has a line " + BIAS);
        }
        Map<String, Line> lines = new HashMap<>();
        String prefix = FeatureGroup.WORD.prefix();
        weights.forEach((name, line) -> {
            if (name.startsWith(prefix)) {
                lines.put(name.substring(prefix.length()), new Line(name, line));
            }
        });
        words = WordTable.of(lines);
    }

    /** Returns the ids of the topics. */
    public List<String> topics() {
        return topics;
    }

    /** Returns by the name of a feature its weights, one a topic in the order of the topics. */
    public Map<String, double[]> weights() {
        return weights;
    }

    double[] bias() {
        return line(BIAS).clone();
    }

    /** Returns the weights of a feature; none if the table does not have it. */
    double[] line(String feature) {
        return weights.getOrDefault(feature, NOTHING);
    }

    /** What the table says of a feature by its name. */
    record Line(String feature, double[] weights) {}

    /** Returns the feature that the words between two places are, or null if the table does not have it. */
    @Nullable
    Line line(MatchText text, int start, int end) {
        return words.get(text, start, end);
    }

    /** Returns the place of a topic; -1 if the table does not have it. */
    int column(String topic) {
        return topics.indexOf(topic);
    }
}
