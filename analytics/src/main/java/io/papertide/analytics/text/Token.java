package io.papertide.analytics.text;

/**
 * One word of a text.
 *
 * @param surface the word as written, after normalising quotes, hyphens and spaces
 * @param key the grouping key: equal for forms that count as one word (agent, agents, Agent)
 * @param start the offset of its first character in the normalised text
 * @param end the offset after its last character
 * @param breakBefore whether punctuation stands between it and the token before, so that no phrase may span the two
 * @param hyphenBefore whether a hyphen and nothing else stands between it and the token before
 * @param content whether it may begin or end a keyword: false for stop words, numbers and particles
 */
public record Token(
        String surface, String key, int start, int end, boolean breakBefore, boolean hyphenBefore, boolean content) {
    /** Returns the token with 0 for its places, as it is kept apart from its text. */
    public Token withoutPlace() {
        return new Token(surface, key, 0, 0, breakBefore, hyphenBefore, content);
    }
}
