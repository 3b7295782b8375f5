package io.papertide.analytics.text;

/**
 * The questions of {@link Character} that are asked of every character of every text, with the same answers. Most characters are
 * ASCII, and for those a look into a table is several times faster where Java's second compiler is off, as it is in short runs.
 */
public final class Characters {
    private static final int ASCII = 0x80;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 4;
    private static final byte UPPER = 8;
    private static final byte[] KINDS = kinds();

    private Characters() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            kinds[c] = (byte) ((Character.isLetter(c) ? LETTER : 0)
                    | (Character.isDigit(c) ? DIGIT : 0)
                    | (Character.isWhitespace(c) ? SPACE : 0)
                    | (Character.isUpperCase(c) ? UPPER : 0));
        }
        return kinds;
    }

    /** Returns {@link Character#isLetter(char)}. */
    public static boolean isLetter(char c) {
        return c < ASCII ? (KINDS[c] & LETTER) != 0 : Character.isLetter(c);
    }

    /** Returns {@link Character#isLetterOrDigit(char)}. */
    public static boolean isLetterOrDigit(char c) {
        return c < ASCII ? (KINDS[c] & (LETTER | DIGIT)) != 0 : Character.isLetterOrDigit(c);
    }

    /** Returns {@link Character#isDigit(char)}. */
    public static boolean isDigit(char c) {
        return c < ASCII ? (KINDS[c] & DIGIT) != 0 : Character.isDigit(c);
    }

    /** Returns {@link Character#isWhitespace(char)}. */
    public static boolean isWhitespace(char c) {
        return c < ASCII ? (KINDS[c] & SPACE) != 0 : Character.isWhitespace(c);
    }

    /** Returns {@link Character#isUpperCase(char)}. */
    public static boolean isUpperCase(char c) {
        return c < ASCII ? (KINDS[c] & UPPER) != 0 : Character.isUpperCase(c);
    }

    /** Returns {@link Character#isLowerCase(char)}. */
    public static boolean isLowerCase(char c) {
        return c < ASCII ? (KINDS[c] & (LETTER | UPPER)) == LETTER : Character.isLowerCase(c);
    }

    /** Returns {@link Character#toLowerCase(char)}. */
    public static char toLowerCase(char c) {
        return c < ASCII ? (KINDS[c] & UPPER) != 0 ? (char) (c + ('a' - 'A')) : c : Character.toLowerCase(c);
    }
}
