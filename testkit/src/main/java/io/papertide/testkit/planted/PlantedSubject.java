package io.papertide.testkit.planted;

/**
 * A subject whose papers are known.
 *
 * @param id the id of a topic of the catalogue, or a keyword in its English form
 * @param kind which of the two it is
 * @param shape its share over the weeks
 */
public record PlantedSubject(String id, Kind kind, Shape shape) {
    /** What a subject is. */
    public enum Kind {
        /** A topic of the catalogue; its papers have a cue that hardly ever stands elsewhere. */
        TOPIC,
        /** Two invented words that stand together in its papers only. */
        KEYWORD
    }
}
