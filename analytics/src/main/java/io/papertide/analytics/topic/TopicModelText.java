package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes and reads a model as a table separated by tabs: a line a feature, a column a topic, nothing where the weight is 0. */
final class TopicModelText {
    private static final String ORIGIN = "# ";
    private static final int FIRST_TOPIC = 2;

    private TopicModelText() {}

    static String write(TopicModel model) {
        StringBuilder text = new StringBuilder();
        model.origin().forEach(line -> text.append(ORIGIN).append(line).append('\n'));
        text.append("threshold\t")
                .append(String.format(Locale.ROOT, "%.4f", model.threshold()))
                .append('\n');
        text.append("text\tfeature\t").append(String.join("\t", model.topics())).append('\n');
        model.tables().forEach((reading, table) -> append(text, reading.key(), table));
        return text.toString();
    }

    private static void append(StringBuilder text, String name, WeightTable table) {
        table.weights().forEach((feature, weights) -> {
            StringBuilder line = new StringBuilder(name).append('\t').append(feature);
            for (double weight : weights) {
                line.append('\t').append(number(weight));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        });
    }

    private static String number(double weight) {
        return weight == 0 ? "" : Double.toString(weight);
    }

    static TopicModel read(String name, String text) {
        List<String> origin = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        Map<TopicReading, Map<String, double[]>> tables = new EnumMap<>(TopicReading.class);
        double threshold = -1;
        int number = 0;
        for (String row : text.lines().toList()) {
            number++;
            try {
                if (row.startsWith(ORIGIN)) {
                    origin.add(row.substring(ORIGIN.length()));
                    continue;
                }
                String[] cells = row.split("\t");
                if (cells[0].equals("threshold")) {
                    threshold = Double.parseDouble(cells[1]);
                } else if (cells[0].equals("text")) {
                    topics.addAll(List.of(cells).subList(FIRST_TOPIC, cells.length));
                } else {
                    tables.computeIfAbsent(reading(cells[0]), t -> new LinkedHashMap<>())
                            .put(cells[1], weights(cells, topics.size()));
                }
            } catch (RuntimeException e) {
                throw new CatalogueException(name + ":" + number + ": this is no line of a topic model", e);
            }
        }
        if (threshold < 0) {
            throw new CatalogueException(name + ": a topic model has a threshold", null);
        }
        try {
            Map<TopicReading, WeightTable> built = new EnumMap<>(TopicReading.class);
            tables.forEach((reading, lines) -> built.put(reading, new WeightTable(topics, lines)));
            return new TopicModel(origin, built, threshold);
        } catch (IllegalArgumentException e) {
            throw new CatalogueException(name + ": " + e.getMessage(), e);
        }
    }

    private static TopicReading reading(String key) {
        return Arrays.stream(TopicReading.values())
                .filter(reading -> reading.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static double[] weights(String[] cells, int topics) {
        if (cells.length > topics + FIRST_TOPIC) {
            throw new IllegalArgumentException("a weight a topic");
        }
        double[] weights = new double[topics];
        for (int i = FIRST_TOPIC; i < cells.length; i++) {
            weights[i - FIRST_TOPIC] = cells[i].isEmpty() ? 0 : Double.parseDouble(cells[i]);
        }
        return weights;
    }
}
