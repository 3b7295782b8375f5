package io.papertide.analytics.changepoint;

/** What is measured of the way in which entries are written: the mean of each is taken over the entries of an issue. */
public enum StyleMeasure {
    /** Words of title and summary. */
    WORDS("words"),
    /** Sentences of the summary; a line or bullet without a full stop is one too. */
    SENTENCES("sentences"),
    /** Bullets of the summary. */
    BULLETS("bullets"),
    /** Links of the entry. */
    LINKS("links");

    private final String id;

    StyleMeasure(String id) {
        this.id = id;
    }

    /** Returns the name used in tables and JSON. */
    public String id() {
        return id;
    }
}
