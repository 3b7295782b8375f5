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
    private static final String UNSAFE = "<>\"\\^`{|}";
    private static final char FIRST_OTHER = 0x7f;
    private static final int LONGEST_SCHEME = "https://".length();

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
        String begin =
                url.substring(0, Math.min(LONGEST_SCHEME + 1, url.length())).toLowerCase(Locale.ROOT);
        boolean safe = hasRest(begin, "http://") || hasRest(begin, "https://") || hasRest(begin, "mailto:");
        for (int i = 0; safe && i < url.length(); i++) {
            char c = url.charAt(i);
            safe = c > ' ' && c < FIRST_OTHER ? UNSAFE.indexOf(c) < 0 : !isBlank(c);
        }
        return safe;
    }

    private static boolean hasRest(String text, String prefix) {
        return text.startsWith(prefix) && text.length() > prefix.length();
    }

    private static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }
}
