package io.papertide.analytics.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the scores of all topics decide on each topic: a logistic regression a topic, for the full text and for the lead.
 *
 * <p>A topic is decided by the scores of all, for they speak for and against each other: an agent is usually built on a
 * language model, a survey is usually no benchmark. The weights are learned from labels ({@code papertide train}) and kept as
 * a table that a person can read: a line a topic, a column a score. A topic that the table does not have is decided by its own
 * score alone.
 *
 * @param origin lines that say what made the table, without the leading mark
 * @param topics the ids of the columns
 * @param full the lines for the full text, by topic
 * @param lead the lines for the lead, by topic
 * @param primary the lines that tell which of a paper's topics is the primary one, from the scores of the full text
 * @param threshold the probability from which on a topic is given, 0..1
 */
public record TopicModel(
        List<String> origin,
        List<String> topics,
        Map<String, Line> full,
        Map<String, Line> lead,
        Map<String, Line> primary,
        double threshold) {
    private static final String RESOURCE = "topic-model.tsv";
    private static final String ORIGIN = "# ";
    private static final double UNKNOWN_POINTS = 2;

    /** Copies. */
    public TopicModel {
        origin = List.copyOf(origin);
        topics = List.copyOf(topics);
        full = new LinkedHashMap<>(full);
        lead = new LinkedHashMap<>(lead);
        primary = new LinkedHashMap<>(primary);
    }

    /**
     * The weights of one topic.
     *
     * @param bias added to the weighted scores
     * @param weights one a column
     */
    public record Line(double bias, List<Double> weights) {
        /** Copies. */
        public Line {
            weights = List.copyOf(weights);
        }
    }

    /** Returns the model that comes with Papertide. */
    public static TopicModel bundled() {
        return Bundled.MODEL;
    }

    /**
     * Returns the probability of a topic.
     *
     * @param id the topic
     * @param scores the scores of all topics by id; one that is missing counts as 0
     * @param leadOnly whether the scores are those of the lead
     */
    double probability(String id, Map<String, Double> scores, boolean leadOnly) {
        return probability((leadOnly ? lead : full).get(id), id, scores);
    }

    /** Returns the probability that a topic is the primary one, by the scores of all topics. */
    double primaryProbability(String id, Map<String, Double> scores) {
        return probability(primary.get(id), id, scores);
    }

    private double probability(@Nullable Line line, String id, Map<String, Double> scores) {
        if (line == null) {
            return logistic(Math.expm1(scores.getOrDefault(id, 0.0)) - UNKNOWN_POINTS);
        }
        double sum = line.bias();
        for (int i = 0; i < topics.size(); i++) {
            sum += line.weights().get(i) * scores.getOrDefault(topics.get(i), 0.0);
        }
        return logistic(sum);
    }

    /** Returns what the score of one topic adds to the decision on another; 0 if the model does not know either. */
    double contribution(String id, String from, double score, boolean leadOnly) {
        Line line = (leadOnly ? lead : full).get(id);
        int column = topics.indexOf(from);
        if (line == null) {
            return id.equals(from) ? score : 0;
        }
        return column < 0 ? 0 : line.weights().get(column) * score;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Returns the table as text, the way {@link #parse} reads it. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        origin.forEach(line -> text.append(ORIGIN).append(line).append('\n'));
        text.append("threshold\t").append(number(threshold)).append('\n');
        text.append("text\ttopic\tbias\t").append(String.join("\t", topics)).append('\n');
        full.forEach((topic, line) -> append(text, "full", topic, line));
        lead.forEach((topic, line) -> append(text, "lead", topic, line));
        primary.forEach((topic, line) -> append(text, "primary", topic, line));
        return text.toString();
    }

    private static void append(StringBuilder text, String lens, String topic, Line line) {
        text.append(lens).append('\t').append(topic).append('\t').append(number(line.bias()));
        line.weights().forEach(weight -> text.append('\t').append(number(weight)));
        text.append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /**
     * Reads a table.
     *
     * @param name for messages
     * @throws CatalogueException if it is none; the message says the line
     */
    public static TopicModel parse(String name, String text) {
        List<String> origin = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        Map<String, Map<String, Line>> lines =
                Map.of("full", new LinkedHashMap<>(), "lead", new LinkedHashMap<>(), "primary", new LinkedHashMap<>());
        double threshold = -1;
        int number = 0;
        for (String row : text.lines().toList()) {
            number++;
            String[] cells = row.split("\t");
            try {
                if (row.startsWith(ORIGIN)) {
                    origin.add(row.substring(ORIGIN.length()));
                } else if (cells[0].equals("threshold")) {
                    threshold = Double.parseDouble(cells[1]);
                } else if (cells[0].equals("text")) {
                    topics.addAll(List.of(cells).subList(3, cells.length));
                } else {
                    Objects.requireNonNull(lines.get(cells[0])).put(cells[1], line(cells, topics.size()));
                }
            } catch (RuntimeException e) {
                throw new CatalogueException(name + ":" + number + ": this is no line of a topic model", e);
            }
        }
        if (threshold < 0 || topics.isEmpty()) {
            throw new CatalogueException(name + ": a topic model has a threshold and a line of topics", null);
        }
        return new TopicModel(origin, topics, lines.get("full"), lines.get("lead"), lines.get("primary"), threshold);
    }

    private static Line line(String[] cells, int columns) {
        if (cells.length != columns + 3) {
            throw new IllegalArgumentException("a weight a topic");
        }
        List<Double> weights = new ArrayList<>();
        for (int i = 3; i < cells.length; i++) {
            weights.add(Double.parseDouble(cells[i]));
        }
        return new Line(Double.parseDouble(cells[2]), weights);
    }

    private static final class Bundled {
        static final TopicModel MODEL = parse(RESOURCE, text());

        private static String text() {
            try (InputStream in = TopicModel.class.getResourceAsStream(RESOURCE)) {
                return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
