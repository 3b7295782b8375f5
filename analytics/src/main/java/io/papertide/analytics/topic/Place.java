package io.papertide.analytics.topic;

/** Where in a paper's text a cue stands. */
public enum Place {
    /** In the title. */
    TITLE,
    /** Among the first words of the summary. */
    LEAD,
    /** Later in the summary. */
    REST
}
