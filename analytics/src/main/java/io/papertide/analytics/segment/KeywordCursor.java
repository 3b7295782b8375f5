package io.papertide.analytics.segment;

import java.util.Arrays;

/** Goes over the keywords of a {@link KeywordDictionary} in the order of the bytes of their names. Makes no object of a keyword. */
final class KeywordCursor {
    private static final int FIRST_ROOM = 64;

    private final KeywordDictionary dictionary;
    private final byte[] bytes;
    private int position;
    private int place;
    private byte[] name = new byte[FIRST_ROOM];
    private int length;
    private int shared;
    private int body;
    private int papers;

    /** Makes a cursor before the first keyword of a block. */
    KeywordCursor(KeywordDictionary dictionary, int block) {
        this.dictionary = dictionary;
        bytes = dictionary.bytes();
        place = block * KeywordDictionary.BLOCK;
        position = dictionary.block(block);
    }

    /** Goes to the next keyword; returns whether there is one. */
    boolean next() {
        if (place >= dictionary.keywords()) {
            length = 0;
            shared = -1;
            return false;
        }
        shared = number();
        int rest = number();
        boolean whole = place % KeywordDictionary.BLOCK == 0;
        int from = whole ? 0 : shared;
        if (shared > (whole ? rest : length) || rest > bytes.length - position) {
            throw new SegmentException("a keyword has no name", null);
        }
        length = from + rest;
        if (name.length < length) {
            name = Arrays.copyOf(name, length * 2);
        }
        for (int i = from; i < length; i++) {
            name[i] = bytes[position++];
        }
        body = position;
        int size = number();
        if (size > bytes.length - position) {
            throw new SegmentException("a keyword ends too late", null);
        }
        int end = position + size;
        papers = number() >> 1;
        position = end;
        place++;
        return true;
    }

    private int number() {
        int value = 0;
        for (int shift = 0; position < bytes.length && shift < Integer.SIZE; shift += 7) {
            int b = bytes[position++];
            value |= (b & 0x7F) << shift;
            if (b >= 0 && value >= 0) {
                return value;
            }
        }
        throw new SegmentException("it ends within a number", null);
    }

    /** Returns how many bytes the name shares with that of the keyword before; -1 after the last keyword. */
    int shared() {
        return shared;
    }

    int length() {
        return length;
    }

    /** Returns a byte of the name, 0 to 255, or -1 behind its end. */
    int at(int index) {
        return index < length ? name[index] & 0xFF : -1;
    }

    /** Returns the first place from one on at which two names differ; behind both if they do not. */
    int mismatch(KeywordCursor other, int from) {
        byte[] own = name;
        byte[] others = other.name;
        int least = Math.min(length, other.length);
        int i = from;
        while (i < least && own[i] == others[i]) {
            i++;
        }
        return i;
    }

    byte[] name() {
        return Arrays.copyOf(name, length);
    }

    /** Returns where the keyword's papers and forms are to be read. */
    int body() {
        return body;
    }

    /** Returns the number of papers of the segment that have it. */
    int papers() {
        return papers;
    }

    int compareTo(byte[] other) {
        return Arrays.compareUnsigned(name, 0, length, other, 0, other.length);
    }
}
