package io.papertide.analytics;

import io.papertide.model.BilingualText;

/**
 * What is counted: a topic of the catalogue or a keyword.
 *
 * @param kind which of the two
 * @param id the topic's id or the keyword's normal form; unique within its kind
 * @param name the names to show: a topic's in both languages, a keyword's display form in its language
 */
public record Subject(Kind kind, String id, BilingualText name) {
    /** Topic or keyword. */
    public enum Kind {
        /** A topic of the catalogue. */
        TOPIC,
        /** A word or phrase of the texts. */
        KEYWORD
    }
}
