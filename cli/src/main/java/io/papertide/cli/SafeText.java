package io.papertide.cli;

/** Outside text made safe for a terminal: control characters and text-direction overrides become visible marks. */
public final class SafeText {
    private static final char MARK = '\uFFFD';

    private SafeText() {}

    /** Returns the text with each dangerous character replaced; line ends and tabs stay. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isDangerous(c) ? MARK : c));
        return safe.toString();
    }

    private static boolean isDangerous(int c) {
        boolean bidi =
                c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
        return bidi || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
