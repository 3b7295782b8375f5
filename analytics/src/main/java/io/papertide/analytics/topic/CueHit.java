package io.papertide.analytics.topic;

/**
 * A cue found in a paper's text.
 *
 * @param topic the place of its topic in the catalogue
 * @param cue the place of the cue among the cues of all topics
 * @param strength how much the cue says
 * @param word how many words of the summary stand before it; {@link #TITLE} for one in the title
 * @param surface the cue as it stands in the text
 */
record CueHit(int topic, int cue, CueStrength strength, int word, String surface) {
    static final int TITLE = -1;

    boolean inTitle() {
        return word == TITLE;
    }
}
