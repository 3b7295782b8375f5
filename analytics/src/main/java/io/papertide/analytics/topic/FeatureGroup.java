package io.papertide.analytics.topic;

/**
 * The kinds of features that decide on topics; a feature's name is the key of its kind, a colon and a name.
 *
 * <p>Those of topics come from the cues of the catalogue: {@code title:agents} is what the cues of agents say in the title.
 */
public enum FeatureGroup {
    /** The points of a topic's cues, each at its best place: {@code ln(1 + points)}. */
    SCORE("score", true),
    /** The strengths of a topic's cues in the title. */
    TITLE("title", true),
    /** The strengths of a topic's cues in the first sentence. */
    OPENING("opening", true),
    /** The strengths of a topic's cues after it. */
    REST("rest", true),
    /** How often a topic's cues stand in sixty words. */
    DENSITY("density", true),
    /** The shape of a title or of a first sentence: a question, a name with a version. */
    SHAPE("shape", false),
    /** A word or two that stand together. */
    WORD("word", false),
    /** The words with which the summary begins. */
    OPENS("opens", false);

    private final String prefix;
    private final boolean ofTopic;

    FeatureGroup(String key, boolean ofTopic) {
        prefix = key + ":";
        this.ofTopic = ofTopic;
    }

    /** Returns the beginning of the names of the group. */
    public String prefix() {
        return prefix;
    }

    /** Tells whether the rest of a name is the id of a topic. */
    public boolean isOfTopic() {
        return ofTopic;
    }

    /** Returns the group of a feature. */
    public static FeatureGroup of(String feature) {
        for (FeatureGroup group : values()) {
            if (feature.startsWith(group.prefix)) {
                return group;
            }
        }
        throw new IllegalArgumentException("no feature: " + feature);
    }
}
