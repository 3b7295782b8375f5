package io.papertide.analytics.topic;

/**
 * A cue that was found and what it weighs.
 *
 * @param surface the cue as it stands in the text
 * @param word how many words of the summary stand before it; -1 for one in the title
 * @param points what it adds to its topic, over 0
 */
public record CuePoints(String surface, int word, double points) {
    /** Tells whether it stands in the title. */
    public boolean inTitle() {
        return word == CueHit.TITLE;
    }
}
