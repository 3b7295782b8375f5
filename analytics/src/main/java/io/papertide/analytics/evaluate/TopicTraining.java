package io.papertide.analytics.evaluate;

import io.papertide.analytics.Lens;
import io.papertide.analytics.topic.FeatureGroup;
import io.papertide.analytics.topic.Topic;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicFeatures;
import io.papertide.analytics.topic.TopicModel;
import io.papertide.analytics.topic.TopicReading;
import io.papertide.analytics.topic.WeightTable;
import io.papertide.model.Paper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Learns from labels how the features of a text decide on each topic. */
public final class TopicTraining {
    /** Under one half, for a topic that is not given cannot be found, and shares would come out too small. */
    private static final double THRESHOLD = 0.36;

    /** A word counts from so many texts on. */
    private static final int LEAST_TEXTS = 14;

    /** How freely the features of a kind may weigh: the square root of one over the penalty. Chosen between the years. */
    private static final Map<FeatureGroup, Double> FREEDOM = Map.of(
            FeatureGroup.SCORE, 1.0,
            FeatureGroup.TITLE, 0.7,
            FeatureGroup.OPENING, 0.7,
            FeatureGroup.REST, 0.5,
            FeatureGroup.DENSITY, 0.8,
            FeatureGroup.SHAPE, 1.0,
            FeatureGroup.WORD, 0.5,
            FeatureGroup.OPENS, 0.5);

    /** A topic's own cues may weigh more than the others'. */
    private static final double OWN = 1.8;

    private static final double OTHER = 0.4;

    /** A table keeps two places. */
    private static final double PLACES = 100;

    private final List<String> ids;
    private final List<TrainingText> texts;
    private final TopicFeatures features;

    private TopicTraining(TopicCatalogue catalogue, List<TrainingText> texts) {
        ids = catalogue.topics().stream().map(Topic::id).toList();
        this.texts = texts;
        features = TopicFeatures.of(catalogue);
    }

    /**
     * Returns the weights learned from labelled papers.
     *
     * @param origin lines that say what they were made from
     * @throws IllegalArgumentException if there are no papers
     */
    public static TopicModel train(TopicCatalogue catalogue, List<TrainingText> texts, List<String> origin) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("weights are learned from papers");
        }
        return new TopicTraining(catalogue, texts).train(origin);
    }

    private TopicModel train(List<String> origin) {
        List<Map<String, Double>> full = read(paper -> features.of(paper, Lens.FULL));
        List<Map<String, Double>> lead = read(paper -> features.of(paper, Lens.LEAD));
        List<Map<String, Double>> titles = read(features::ofTitle);
        Map<TopicReading, WeightTable> tables = new EnumMap<>(TopicReading.class);
        for (TopicReading reading : TopicReading.values()) {
            tables.put(
                    reading,
                    table(
                            reading,
                            switch (reading) {
                                case TITLE -> titles;
                                case LEAD, KOREAN_LEAD -> lead;
                                case FULL, KOREAN, PRIMARY -> full;
                            }));
        }
        return new TopicModel(origin, tables, THRESHOLD);
    }

    private List<Map<String, Double>> read(Function<Paper, Map<String, Double>> reader) {
        return texts.parallelStream()
                .map(text -> reader.apply(text.labelled().paper()))
                .toList();
    }

    private WeightTable table(TopicReading reading, List<Map<String, Double>> features) {
        List<String> names = names(reading, features);
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        SparseRows rows = SparseRows.of(features, index);
        List<double[]> fitted = IntStream.range(0, ids.size())
                .parallel()
                .mapToObj(topic -> fit(reading, rows, names, ids.get(topic)))
                .toList();
        Map<String, double[]> lines = new LinkedHashMap<>();
        lines.put(WeightTable.BIAS, column(fitted, 0));
        for (int i = 0; i < names.size(); i++) {
            double[] line = column(fitted, i + 1);
            if (IntStream.range(0, line.length).anyMatch(topic -> line[topic] != 0)) {
                lines.put(names.get(i), line);
            }
        }
        return new WeightTable(ids, lines);
    }

    /** Returns the features that enough texts have, those of cues and shapes first, each kind in the order of names. */
    private static List<String> names(TopicReading reading, List<Map<String, Double>> features) {
        Map<FeatureGroup, TreeMap<String, Integer>> counts = new EnumMap<>(FeatureGroup.class);
        for (Map<String, Double> text : features) {
            text.keySet().forEach(name -> {
                FeatureGroup group = FeatureGroup.of(name);
                if (reading.groups().contains(group)) {
                    counts.computeIfAbsent(group, g -> new TreeMap<>()).merge(name, 1, Integer::sum);
                }
            });
        }
        List<String> names = new ArrayList<>();
        counts.forEach((group, found) -> found.forEach((name, count) -> {
            if (group.isOfTopic() || count >= LEAST_TEXTS) {
                names.add(name);
            }
        }));
        return names;
    }

    private double[] fit(TopicReading reading, SparseRows rows, List<String> names, String topic) {
        boolean[] labels = new boolean[texts.size()];
        double[] weights = new double[texts.size()];
        for (int i = 0; i < labels.length; i++) {
            LabelledPaper paper = texts.get(i).labelled();
            labels[i] = reading == TopicReading.PRIMARY
                    ? paper.primary().equals(topic)
                    : paper.topics().contains(topic);
            weights[i] = texts.get(i).weight();
        }
        double[] penalties =
                names.stream().mapToDouble(name -> penalty(name, topic)).toArray();
        return LogisticRegression.fit(rows, labels, weights, penalties);
    }

    private static double penalty(String name, String topic) {
        FeatureGroup group = FeatureGroup.of(name);
        double freedom = FREEDOM.getOrDefault(group, 1.0);
        if (group.isOfTopic()) {
            freedom *= name.equals(group.prefix() + topic) ? OWN : OTHER;
        }
        return 1 / (freedom * freedom);
    }

    private static double[] column(List<double[]> fitted, int feature) {
        return fitted.stream()
                .mapToDouble(weights -> Math.rint(weights[feature] * PLACES) / PLACES + 0.0)
                .toArray();
    }
}
