package io.papertide.analytics.quality;

import java.util.regex.Pattern;

/** The length of a text in words. */
public final class WordCount {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WordCount() {}

    /** Returns how many pieces between spaces have a letter or a digit; a bullet or a dash is no word. */
    public static int of(String text) {
        return (int) SPACES.splitAsStream(text)
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
