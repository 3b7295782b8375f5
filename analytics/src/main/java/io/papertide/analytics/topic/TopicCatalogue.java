package io.papertide.analytics.topic;

import io.papertide.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The topics that papers are filed under, in the order in which they are shown.
 *
 * <p>A catalogue is a YAML text that a curator edits; the head of the bundled one explains how.
 */
public final class TopicCatalogue {
    private static final String RESOURCE = "topics.yaml";

    /** Its text is read when a topic is first asked for: a command that finds all it needs kept asks for none. */
    private static final TopicCatalogue BUNDLED = new TopicCatalogue(() -> Bundled.TOPICS);

    private final Supplier<List<Topic>> topics;

    private TopicCatalogue(Supplier<List<Topic>> topics) {
        this.topics = topics;
    }

    private static TopicCatalogue of(List<Topic> topics) {
        List<Topic> known = List.copyOf(topics);
        return new TopicCatalogue(() -> known);
    }

    /** Tells whether this is the one that comes with Papertide, for which analyses are kept. */
    public boolean isBundled() {
        return this == BUNDLED;
    }

    /** Returns the catalogue that comes with Papertide. */
    public static TopicCatalogue bundled() {
        return BUNDLED;
    }

    /**
     * Reads a catalogue.
     *
     * @param name the file's name, for messages
     * @param yaml its text
     * @throws CatalogueException if there is a mistake; the message says file, line and column
     */
    public static TopicCatalogue parse(String name, String yaml) {
        return of(CatalogueReader.read(name, yaml));
    }

    /**
     * Returns this catalogue as a curator's file changes it: topics added, changed, removed and grouped.
     *
     * @param name the file's name, for messages
     * @param yaml its text
     * @throws CatalogueException if there is a mistake; the message says file, line and column
     */
    public TopicCatalogue changedBy(String name, String yaml) {
        return of(CatalogueChange.apply(topics(), name, yaml));
    }

    /** Returns the topics in the order of the catalogue. */
    public List<Topic> topics() {
        return topics.get();
    }

    /** Returns the topic with an id or name, in either language and any case, or empty if there is none. */
    public Optional<Topic> find(String name) {
        return topics().stream()
                .filter(topic -> topic.id().equalsIgnoreCase(name)
                        || Stream.of(Language.values())
                                .flatMap(language -> topic.name().in(language).stream())
                                .anyMatch(known -> known.equalsIgnoreCase(name)))
                .findFirst();
    }

    private static final class Bundled {
        static final List<Topic> TOPICS = List.copyOf(CatalogueReader.read(RESOURCE, text()));

        private static String text() {
            try (InputStream in = TopicCatalogue.class.getResourceAsStream(RESOURCE)) {
                return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
