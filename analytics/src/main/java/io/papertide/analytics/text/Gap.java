package io.papertide.analytics.text;

/** What stands between a token and the one before it. */
public enum Gap {
    /** Spaces or nothing. */
    SPACE,
    /** A hyphen and nothing else. */
    HYPHEN,
    /** Punctuation, or the beginning of the text: no phrase spans it. */
    BREAK,
    /** An opening bracket, after spaces at most. No phrase spans it. */
    OPEN,
    /** A closing bracket and perhaps more. No phrase spans it. */
    CLOSE;

    /** Returns what a part of a text is. */
    static Gap of(String text, int from, int to) {
        boolean punctuation = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return CLOSE;
            }
            if (c == '(') {
                return punctuation ? BREAK : OPEN;
            }
            punctuation |= c != ' ' && c != '-' && c != '\'';
        }
        if (punctuation) {
            return BREAK;
        }
        return to == from + 1 && text.charAt(from) == '-' ? HYPHEN : SPACE;
    }
}
