package io.papertide.analytics;

/** Which text is counted. {@link #LEAD} decides verdicts; the others show whether style or length is at work. */
public enum Lens {
    /** The title and the first words of the summary; a paper counts once. */
    LEAD("lead"),
    /** The title and the whole summary; a paper counts once. */
    FULL("full"),
    /** Occurrences per thousand words of title and whole summary. */
    TOKENS("tokens");

    private final String id;

    Lens(String id) {
        this.id = id;
    }

    /** Returns the name used in options and JSON. */
    public String id() {
        return id;
    }
}
