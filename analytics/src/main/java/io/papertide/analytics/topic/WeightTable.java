package io.papertide.analytics.topic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each feature of a text says for and against each topic.
 *
 * @param topics the ids of the topics
 * @param weights by the name of a feature a weight a topic, in the order of the topics; {@link #BIAS} is added always
 */
public record WeightTable(List<String> topics, Map<String, double[]> weights) {
    /** The name of what is added to every sum. */
    public static final String BIAS = "bias";

    private static final double[] NOTHING = {};

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no bias
     */
    public WeightTable {
        topics = List.copyOf(topics);
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (!weights.containsKey(BIAS)) {
            throw new IllegalArgumentException("a table of weights has a line " + BIAS);
        }
    }

    double[] bias() {
        return line(BIAS).clone();
    }

    /** Returns the weights of a feature; none if the table does not have it. */
    double[] line(String feature) {
        return weights.getOrDefault(feature, NOTHING);
    }

    /** Returns the place of a topic; -1 if the table does not have it. */
    int column(String topic) {
        return topics.indexOf(topic);
    }
}
