package io.papertide.analytics.topic;

/** How much a cue says about its topic. */
public enum CueStrength {
    /** Hardly ever stands in a text that is not about the topic. */
    STRONG("strong"),
    /** Usual in texts about the topic, and met elsewhere. */
    USUAL("usual"),
    /** Says little alone; supports other cues. */
    HINT("hints");

    private final String key;

    CueStrength(String key) {
        this.key = key;
    }

    /** Returns the word under which a catalogue lists cues of this strength. */
    public String key() {
        return key;
    }
}
