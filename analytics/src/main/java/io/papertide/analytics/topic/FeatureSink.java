package io.papertide.analytics.topic;

/** Takes the features of a text one by one. */
interface FeatureSink {
    /** Takes a feature. Of several values of one name the first counts. */
    void add(String name, double value);

    /** Takes the words between two places of a text as a feature. */
    default void add(MatchText text, int start, int end, double value) {
        add(FeatureGroup.WORD.prefix() + text.text(start, end), value);
    }
}
