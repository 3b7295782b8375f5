package io.papertide.analytics.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes equal what only looks different: width, quotes, hyphens, spaces; and takes addresses out. */
public final class TextNormalizer {
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[^\\s<>()]+");

    private static final char FIRST_OTHER = '\u0080';

    private TextNormalizer() {}

    /** Returns the text in NFKC with plain quotes, hyphens and spaces, and without addresses. */
    public static String normalize(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            plain.append(plain(composed.charAt(i)));
        }
        return hasAddress(plain.toString()) ? URL.matcher(plain).replaceAll(" ") : plain.toString();
    }

    /** Tells whether nothing has to be changed, which is so for most texts: they are ASCII. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_OTHER || c < ' ' && c != plain(c)) {
                return false;
            }
        }
        return !hasAddress(text);
    }

    private static boolean hasAddress(String text) {
        return text.contains("://") || text.contains("www.");
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> ' ';
            default -> Character.isWhitespace(c) && c != '\n' ? ' ' : c;
        };
    }
}
