package io.papertide.analytics.text;

/**
 * One word of a text.
 *
 * @param word the word as written, after normalising quotes, hyphens and spaces, and what is known of it
 * @param start the offset of its first character in the normalised text
 * @param end the offset after its last character
 * @param gap what stands between it and the token before
 */
public record Token(Word word, int start, int end, Gap gap) {
    /** Returns the word as written. */
    public String surface() {
        return word.surface();
    }

    /** Returns the word in lower case. */
    public String lower() {
        return word.lower();
    }

    /** Returns the key by which it is searched, see {@link Word#key()}. */
    public String key() {
        return word.key();
    }

    /** Returns the key by which keywords are counted, see {@link Word#lemma()}. */
    public String lemma() {
        return word.lemma();
    }

    /** Returns what it can do in a keyword. */
    public WordRole role() {
        return word.role();
    }

    /** Tells whether it says anything by itself: false for stop words, numbers and particles. */
    public boolean content() {
        return word.content();
    }

    /** Tells whether punctuation stands before it, so that no phrase may span it and the token before. */
    public boolean breakBefore() {
        return gap != Gap.SPACE && gap != Gap.HYPHEN;
    }

    /** Tells whether a hyphen and nothing else stands before it. */
    public boolean hyphenBefore() {
        return gap == Gap.HYPHEN;
    }
}
