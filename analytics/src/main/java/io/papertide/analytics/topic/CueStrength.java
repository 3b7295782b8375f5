package io.papertide.analytics.topic;

/** How much a cue says about its topic. */
public enum CueStrength {
    /** Says in a title what the paper is about; in a summary it says nothing. */
    TITLE("titles", 3),
    /** Hardly ever stands in a text that is not about the topic. */
    STRONG("strong", 3),
    /** Usual in texts about the topic, and met elsewhere. */
    USUAL("usual", 1.2),
    /** Says little alone; supports other cues. */
    HINT("hints", 0.4);

    private final String key;
    private final double points;

    CueStrength(String key, double points) {
        this.key = key;
        this.points = points;
    }

    /** Returns what a cue of this strength adds to its topic at the beginning of a summary. */
    public double points() {
        return points;
    }

    /** Returns the word under which a catalogue lists cues of this strength. */
    public String key() {
        return key;
    }
}
