package io.papertide.analytics.topic;

import io.papertide.analytics.text.Characters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text made ready for matching: words in lower case and singular, joined by single spaces.
 *
 * <p>Hyphens, slashes and quotes join words as spaces do; other punctuation leaves a bar, which no phrase spans. A name
 * written as one word is taken apart where long parts meet: {@code LightRAG} reads {@code light rag}. Hangul keeps no
 * spaces, for they are optional in Korean compounds.
 */
final class MatchText {
    private static final char BAR = '|';
    private static final int SHORTEST_PART = 3;

    private final String original;
    private final BitSet wordStarts = new BitSet();
    private final BitSet wordEnds = new BitSet();
    private char[] chars;
    private int[] offsets;
    /** Where in the original the character at a place ends; for the last one of a word with the plural ending taken off. */
    private int[] ends;

    private int length;
    private boolean barDue;

    private MatchText(String text, boolean open) {
        original = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        chars = new char[original.length() + 16];
        offsets = new int[original.length() + 16];
        ends = new int[original.length() + 16];
        read(open);
    }

    /** Makes a text ready. */
    static MatchText of(String text) {
        return new MatchText(text, false);
    }

    /** Makes the form of a cue ready whose last word may go on and so is not made singular. */
    static MatchText open(String form) {
        return new MatchText(form, true);
    }

    private void read(boolean open) {
        int i = 0;
        while (i < original.length()) {
            char c = original.charAt(i);
            if (isHangul(c)) {
                i = readHangul(i);
            } else if (Characters.isLetterOrDigit(c)) {
                i = readWord(i, open);
            } else {
                barDue |= !joinsWords(c);
                i++;
            }
        }
    }

    private int readHangul(int start) {
        separate(false);
        wordStarts.set(length);
        int i = start;
        while (i < original.length() && isHangul(original.charAt(i))) {
            put(original.charAt(i), i++);
        }
        wordEnds.set(length);
        return i;
    }

    private int readWord(int start, boolean open) {
        int end = start;
        while (end < original.length() && isWordPart(end)) {
            end++;
        }
        int from = start;
        for (int i = start + 1; i < end; i++) {
            if (isSeam(from, i, end)) {
                putWord(from, i, false);
                from = i;
            }
        }
        putWord(from, end, open && end >= original.length() - 1);
        return skipPossessive(end);
    }

    private boolean isWordPart(int i) {
        char c = original.charAt(i);
        if (c == '.') {
            return i > 0
                    && i + 1 < original.length()
                    && Characters.isDigit(original.charAt(i - 1))
                    && Characters.isDigit(original.charAt(i + 1));
        }
        return Characters.isLetterOrDigit(c) && !isHangul(c);
    }

    /** Tells whether a lower-case letter meets a capital and both sides are long enough to be words. */
    private boolean isSeam(int from, int i, int end) {
        boolean meets = Characters.isLowerCase(original.charAt(i - 1)) && Characters.isUpperCase(original.charAt(i));
        return meets && i - from >= SHORTEST_PART && end - i >= SHORTEST_PART;
    }

    private int skipPossessive(int end) {
        if (end < original.length() && isApostrophe(original.charAt(end))) {
            int i = end + 1;
            while (i < original.length() && i <= end + 2 && Characters.isLowerCase(original.charAt(i))) {
                i++;
            }
            return i > end + 1 ? i : end;
        }
        return end;
    }

    private void putWord(int start, int end, boolean open) {
        separate(true);
        wordStarts.set(length);
        int from = length;
        for (int i = start; i < end; i++) {
            put(fold(original.charAt(i)), i);
        }
        if (!open) {
            length = EnglishPlurals.singular(chars, from, length);
        }
        ends[length - 1] = end;
        wordEnds.set(length);
    }

    private void separate(boolean latin) {
        if (length > 0) {
            if (barDue) {
                put(BAR, offsets[length - 1]);
            } else if (latin && !isHangul(chars[length - 1])) {
                put(' ', offsets[length - 1]);
            }
        }
        barDue = false;
    }

    private void put(char c, int offset) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            offsets = Arrays.copyOf(offsets, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        chars[length] = c;
        ends[length] = offset + 1;
        offsets[length++] = offset;
    }

    int length() {
        return length;
    }

    char charAt(int i) {
        return chars[i];
    }

    boolean startsWord(int i) {
        return wordStarts.get(i);
    }

    boolean endsWord(int i) {
        return wordEnds.get(i);
    }

    /** Returns the next place after one that ends a word. */
    int nextWordEnd(int i) {
        return wordEnds.nextSetBit(i);
    }

    /** Returns the characters between two places, as they are matched. */
    String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Tells whether there is a Korean syllable. */
    boolean hasHangul() {
        for (int i = 0; i < length; i++) {
            if (isHangul(chars[i])) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the original has a capital or a digit at a place. */
    boolean isCapital(int i) {
        char c = original.charAt(offsets[i]);
        return Characters.isUpperCase(c) || !Characters.isLetter(c);
    }

    /** Returns the offset in the original of the character at a place. */
    int offset(int i) {
        return offsets[i];
    }

    /** Returns the part of the original between two places, as it stands there. */
    String surface(int start, int end) {
        return original.substring(offsets[start], ends[end - 1]);
    }

    static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean joinsWords(char c) {
        return switch (c) {
            case '-', '/', '"', '*', '\u2010', '\u2011', '\u2012', '\u201C', '\u201D', '\u200B', '\u00AD' -> true;
            default -> Characters.isWhitespace(c) || Character.isSpaceChar(c) || isApostrophe(c);
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019';
    }

    private static char fold(char c) {
        char plain = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
        return Characters.toLowerCase(plain);
    }
}
