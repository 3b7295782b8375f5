package io.papertide.analytics.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes equal what only looks different: width, quotes, hyphens, spaces; and takes addresses out. */
public final class TextNormalizer {
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[^\\s<>()]+");

    private TextNormalizer() {}

    /** Returns the text in NFKC with plain quotes, hyphens and spaces, and without addresses. */
    public static String normalize(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            plain.append(plain(composed.charAt(i)));
        }
        return plain.indexOf("://") < 0 && plain.indexOf("www.") < 0
                ? plain.toString()
                : URL.matcher(plain).replaceAll(" ");
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
