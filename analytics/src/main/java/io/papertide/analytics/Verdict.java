package io.papertide.analytics;

/** What may be claimed; see {@code docs/method.md}. */
public enum Verdict {
    /** The share grew, beyond what chance and house style explain. */
    RISING("rising"),
    /** The share shrank, beyond what chance and house style explain. */
    FALLING("falling"),
    /** There was enough data to see a change that matters, and none was seen. */
    NO_CLEAR_CHANGE("no clear change"),
    /** A change that matters could have been missed. */
    TOO_LITTLE_DATA("too little data");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** Tells whether it says that something changed. */
    public boolean isClaim() {
        return this == RISING || this == FALLING;
    }

    /** Returns the words used in tables and JSON, such as {@code no clear change}. */
    public String words() {
        return words;
    }
}
