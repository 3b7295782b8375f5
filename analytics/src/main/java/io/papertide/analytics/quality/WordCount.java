package io.papertide.analytics.quality;

/** The length of a text in words. */
public final class WordCount {
    private WordCount() {}

    /** Returns how many pieces between spaces have a letter or a digit; a bullet or a dash is no word. */
    public static int of(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
