package io.papertide.report.chart;

import java.util.Arrays;

/** Writes literals and matches as a zlib stream (RFC 1950) of blocks with codes of their own (RFC 1951, section 3.2.7). */
final class DeflateBlocks {
    /** The longest match. */
    static final int LONGEST = 258;

    /** How far back a match may lie. */
    static final int FARTHEST = 1 << 15;

    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;
    private static final int TOKENS = 1 << 16;
    private static final int LONGEST_WORD = 15;
    private static final int LONGEST_LENGTH_WORD = 7;
    /** In a token the distance stands above the length; a literal has none. */
    private static final int LENGTH_BITS = 9;

    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final int[] tokens = new int[TOKENS];
    private final int[] literals = new int[LITERALS];
    private final int[] distances = new int[DISTANCES];
    private int size;

    private byte[] out = new byte[1 << 16];
    private int written;
    private long bits;
    private int bitCount;

    DeflateBlocks() {
        // Deflate, a window of 32 KiB, no dictionary; the two bytes are a multiple of 31.
        put(0x78, Byte.SIZE);
        put(0x9C, Byte.SIZE);
    }

    /** Adds a byte, 0..255. */
    void literal(int value) {
        literals[value]++;
        add(value);
    }

    /**
     * Adds a repetition.
     *
     * @param length 3..{@link #LONGEST}
     * @param distance how many bytes before, 1..{@link #FARTHEST}
     */
    void match(int length, int distance) {
        literals[lengthSymbol(length)]++;
        distances[distanceSymbol(distance)]++;
        add(distance << LENGTH_BITS | length);
    }

    private void add(int token) {
        tokens[size++] = token;
        if (size == TOKENS) {
            block(false);
        }
    }

    /**
     * Ends the stream and returns it.
     *
     * @param check the Adler-32 of all bytes
     */
    byte[] finish(int check) {
        block(true);
        put(0, Byte.SIZE - 1);
        bitCount -= bitCount % Byte.SIZE;
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put(check >>> shift & 0xFF, Byte.SIZE);
        }
        flush();
        return Arrays.copyOf(out, written);
    }

    private void block(boolean last) {
        literals[END]++;
        HuffmanCode letters = HuffmanCode.of(literals, LONGEST_WORD);
        HuffmanCode ways = HuffmanCode.of(distances, LONGEST_WORD);
        put(last ? 1 : 0, 1);
        put(2, 2);
        codes(letters, ways);
        for (int i = 0; i < size; i++) {
            int distance = tokens[i] >>> LENGTH_BITS;
            if (distance == 0) {
                put(letters.word(tokens[i]), letters.length(tokens[i]));
            } else {
                match(tokens[i] & (1 << LENGTH_BITS) - 1, distance, letters, ways);
            }
        }
        put(letters.word(END), letters.length(END));
        size = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
    }

    private void match(int length, int distance, HuffmanCode letters, HuffmanCode ways) {
        int symbol = lengthSymbol(length);
        put(letters.word(symbol), letters.length(symbol));
        int more = length - 3;
        if (more >= 8 && length < LONGEST) {
            int extra = Integer.SIZE - 3 - Integer.numberOfLeadingZeros(more);
            put(more & (1 << extra) - 1, extra);
        }
        symbol = distanceSymbol(distance);
        put(ways.word(symbol), ways.length(symbol));
        more = distance - 1;
        if (more >= 4) {
            int extra = Integer.SIZE - 2 - Integer.numberOfLeadingZeros(more);
            put(more & (1 << extra) - 1, extra);
        }
    }

    /** Lengths 3 to 10 have a symbol each, then four symbols share each doubling. */
    private static int lengthSymbol(int length) {
        int more = length - 3;
        if (length == LONGEST) {
            return LITERALS - 1;
        }
        if (more < 8) {
            return END + 1 + more;
        }
        int top = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(more);
        return END + 1 + 4 * (top - 1) + (more >>> top - 2 & 3);
    }

    /** Distances 1 to 4 have a symbol each, then two symbols share each doubling. */
    private static int distanceSymbol(int distance) {
        int more = distance - 1;
        if (more < 4) {
            return more;
        }
        int top = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(more);
        return 2 * top + (more >>> top - 1 & 1);
    }

    /** Writes the lengths of all words, themselves in a code. */
    private void codes(HuffmanCode letters, HuffmanCode ways) {
        int letterCount = letters.size(END + 1);
        int wayCount = ways.size(1);
        int[] frequencies = new int[LENGTH_ORDER.length];
        for (int i = 0; i < letterCount; i++) {
            frequencies[letters.length(i)]++;
        }
        for (int i = 0; i < wayCount; i++) {
            frequencies[ways.length(i)]++;
        }
        HuffmanCode lengths = HuffmanCode.of(frequencies, LONGEST_LENGTH_WORD);
        int count = LENGTH_ORDER.length;
        while (count > 4 && lengths.length(LENGTH_ORDER[count - 1]) == 0) {
            count--;
        }
        put(letterCount - END - 1, 5);
        put(wayCount - 1, 5);
        put(count - 4, 4);
        for (int i = 0; i < count; i++) {
            put(lengths.length(LENGTH_ORDER[i]), 3);
        }
        for (int i = 0; i < letterCount; i++) {
            put(lengths.word(letters.length(i)), lengths.length(letters.length(i)));
        }
        for (int i = 0; i < wayCount; i++) {
            put(lengths.word(ways.length(i)), lengths.length(ways.length(i)));
        }
    }

    private void put(int value, int count) {
        bits |= (long) value << bitCount;
        bitCount += count;
        if (bitCount >= Integer.SIZE) {
            flush();
        }
    }

    /** Writes whole bytes. */
    private void flush() {
        if (written + Long.BYTES > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        for (; bitCount >= Byte.SIZE; bitCount -= Byte.SIZE) {
            out[written++] = (byte) bits;
            bits >>>= Byte.SIZE;
        }
    }
}
