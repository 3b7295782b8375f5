package io.papertide.analytics.topic;

import java.util.Set;

/** What is decided from which text; a model has a table of weights for each. */
public enum TopicReading {
    /** The topics of a title and a whole summary in English. */
    FULL("full"),
    /** The topics of a title and the first words of a summary in English. */
    LEAD("lead"),
    /** The topics of a title and a whole summary in Korean: by cues alone. */
    KOREAN("korean"),
    /** The topics of a title and the first words of a summary in Korean: by cues alone. */
    KOREAN_LEAD("korean-lead"),
    /** The topics of a title without a summary, in either language: by cues alone. */
    TITLE("title"),
    /** Which of the topics is the primary one: by cues alone, from a full text in either language. */
    PRIMARY("primary");

    private static final Set<FeatureGroup> ALL = Set.of(FeatureGroup.values());
    private static final Set<FeatureGroup> OF_CUES = Set.of(
            FeatureGroup.SCORE, FeatureGroup.TITLE, FeatureGroup.OPENING, FeatureGroup.REST, FeatureGroup.DENSITY);

    private final String key;

    TopicReading(String key) {
        this.key = key;
    }

    /** Returns the word by which a table is known in a model. */
    public String key() {
        return key;
    }

    /** Returns the kinds of features that count. */
    public Set<FeatureGroup> groups() {
        return this == FULL || this == LEAD ? ALL : OF_CUES;
    }

    /** Returns the reading for a text. */
    static TopicReading of(PaperText text, boolean leadOnly) {
        if (text.summary().isBlank()) {
            return TITLE;
        }
        if (text.isKorean()) {
            return leadOnly ? KOREAN_LEAD : KOREAN;
        }
        return leadOnly ? LEAD : FULL;
    }
}
