package io.papertide.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A link of an entry; only addresses that are safe to open are links.
 *
 * @param kind what it leads to
 * @param url an absolute http(s) or mailto address without white space or control characters
 */
public record Link(LinkKind kind, String url) {
    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if it is not one that {@link #parse} accepts
     */
    public Link {
        if (!isSafe(url)) {
            throw new IllegalArgumentException("not an http(s) or mailto address: " + url);
        }
    }

    /** Returns a link, or empty if the address is not absolute, not http(s) or mailto, or has white space in it. */
    public static Optional<Link> parse(LinkKind kind, String url) {
        String trimmed = url.strip();
        return isSafe(trimmed) ? Optional.of(new Link(kind, trimmed)) : Optional.empty();
    }

    private static boolean isSafe(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        boolean scheme = hasRest(lower, "http://") || hasRest(lower, "https://") || hasRest(lower, "mailto:");
        return scheme
                && url.chars().noneMatch(c -> c <= ' ' || c == 0x7f || "<>\"\\^`{|}".indexOf(c) >= 0 || isBlank(c));
    }

    private static boolean hasRest(String text, String prefix) {
        return text.startsWith(prefix) && text.length() > prefix.length();
    }

    private static boolean isBlank(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }
}
