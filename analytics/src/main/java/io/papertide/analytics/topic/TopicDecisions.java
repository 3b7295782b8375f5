package io.papertide.analytics.topic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table of weights says of one text: a sum a topic, and from it a probability. */
final class TopicDecisions implements FeatureSink {
    private static final double UNKNOWN_POINTS = 2;

    private final WeightTable table;
    private final double[] sums;
    private final Map<String, Double> values = new LinkedHashMap<>();

    TopicDecisions(WeightTable table) {
        this.table = table;
        sums = table.bias();
    }

    @Override
    public void add(String feature, double value) {
        add(feature, table.line(feature), value);
    }

    private void add(String feature, double[] line, double value) {
        if (line.length > 0 && values.putIfAbsent(feature, value) == null) {
            for (int i = 0; i < line.length; i++) {
                sums[i] += line[i] * value;
            }
        }
    }

    @Override
    public void add(MatchText text, int start, int end, double value) {
        WeightTable.Line line = table.line(text, start, end);
        if (line != null) {
            add(line.feature(), line.weights(), value);
        }
    }

    /**
     * Returns a probability for each topic of a catalogue.
     *
     * @param topics the topics of the catalogue; one that the table does not have is decided by its own cues
     * @param scores the cues that were found
     */
    double[] probabilities(List<Topic> topics, CueScores scores) {
        double[] probabilities = new double[topics.size()];
        for (int i = 0; i < probabilities.length; i++) {
            int column = table.column(topics.get(i).id());
            probabilities[i] = logistic(column < 0 ? scores.points(i) - UNKNOWN_POINTS : sums[column]);
        }
        return probabilities;
    }

    /** Returns the sum of a topic by its place in the table. */
    double sum(int column) {
        return sums[column];
    }

    /** Returns by feature what it added to the sum of a topic, the bias among them; nothing if the table does not have the topic. */
    Map<String, Double> contributions(String topic) {
        int column = table.column(topic);
        Map<String, Double> added = new HashMap<>();
        if (column >= 0) {
            added.put(WeightTable.BIAS, table.line(WeightTable.BIAS)[column]);
            values.forEach((feature, value) -> added.put(feature, table.line(feature)[column] * value));
        }
        return added;
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
