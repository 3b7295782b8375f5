package io.papertide.report.page;

/**
 * Ascending numbers as a short text: the difference to the one before less one, five bits a character, the lowest first, a
 * sixth bit where more follow. The script of the page reads it back.
 */
final class Ordinals {
    static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private Ordinals() {}

    /**
     * Returns the text of some numbers.
     *
     * @param ascending 0 or more, each larger than the one before
     */
    static String encode(int[] ascending) {
        StringBuilder text = new StringBuilder(ascending.length + 8);
        int last = -1;
        for (int number : ascending) {
            int rest = number - last - 1;
            last = number;
            while (rest >= MORE) {
                text.append(ALPHABET.charAt(MORE | rest & MORE - 1));
                rest >>= BITS;
            }
            text.append(ALPHABET.charAt(rest));
        }
        return text.toString();
    }
}
