package io.papertide.analytics.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the features of a text decide on each topic: a logistic regression a topic, for the full text and for the lead.
 *
 * <p>A topic is decided by what the cues of all topics say, for they speak for and against each other (an agent is usually built
 * on a language model, a survey is usually no benchmark), by the shape of the text and by its words. The weights are learned from
 * labels ({@code papertide train}) and kept as a table that a person can read: a line a feature, a column a topic.
 *
 * @param origin lines that say what made the table, without the leading mark
 * @param tables the weights for each reading
 * @param threshold the probability from which on a topic is given, 0..1
 */
public record TopicModel(List<String> origin, Map<TopicReading, WeightTable> tables, double threshold) {
    private static final String RESOURCE = "topic-model.tsv";

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a reading has no table, or the tables differ in their topics
     */
    public TopicModel {
        origin = List.copyOf(origin);
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
        if (tables.size() != TopicReading.values().length
                || tables.values().stream().map(WeightTable::topics).distinct().count() != 1) {
            throw new IllegalArgumentException("a model has a table for each reading, all with the same topics");
        }
    }

    /** Returns the model that comes with Papertide. */
    public static TopicModel bundled() {
        return Bundled.MODEL;
    }

    /** Returns the ids of the topics that it knows. */
    public List<String> topics() {
        return table(TopicReading.FULL).topics();
    }

    /** Returns the weights for a reading. */
    public WeightTable table(TopicReading reading) {
        return Objects.requireNonNull(tables.get(reading));
    }

    /** Returns the same with other lines that say what made it. */
    public TopicModel withOrigin(List<String> lines) {
        return new TopicModel(lines, tables, threshold);
    }

    /** Returns the table as text, the way {@link #parse} reads it. */
    public String toText() {
        return TopicModelText.write(this);
    }

    /**
     * Reads a table.
     *
     * @param name for messages
     * @throws CatalogueException if it is none; the message says the line
     */
    public static TopicModel parse(String name, String text) {
        return TopicModelText.read(name, text);
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
