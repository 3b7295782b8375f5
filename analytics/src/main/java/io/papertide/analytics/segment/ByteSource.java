package io.papertide.analytics.segment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link ByteSink} wrote. Anything else ends in a {@link SegmentException}, never in too large an array. */
final class ByteSource {
    private static final int LONGEST = 28;

    private final byte[] bytes;
    private int position;

    ByteSource(byte[] bytes) {
        this(bytes, 0);
    }

    /** Reads from a place on; what lies before the first byte or after the last is refused when it is read. */
    ByteSource(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    /** Returns the place of the next byte. */
    int position() {
        return position;
    }

    /** Returns the next byte, 0 to 255. */
    int octet() {
        return next() & 0xFF;
    }

    /** Returns bytes of which the first so many are those of another array, and the number and values of the others follow. */
    byte[] continued(byte[] before, int shared) {
        int rest = count();
        if (shared > before.length) {
            throw new SegmentException("a text shares more than there is", null);
        }
        byte[] text = Arrays.copyOf(before, shared + rest);
        System.arraycopy(bytes, position, text, shared, rest);
        position += rest;
        return text;
    }

    int number() {
        int value = 0;
        for (int shift = 0; shift <= LONGEST; shift += 7) {
            int b = next();
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                if (value < 0) {
                    break;
                }
                return value;
            }
        }
        throw new SegmentException("a number is too large", null);
    }

    /** Returns a number under a bound. */
    int number(int bound) {
        int value = number();
        if (value >= bound) {
            throw new SegmentException("the number " + value + " is not under " + bound, null);
        }
        return value;
    }

    /** Returns how many things follow, each of which takes at least a byte. */
    int count() {
        int count = number();
        if (count > bytes.length - position) {
            throw new SegmentException("it ends too early", null);
        }
        return count;
    }

    double real() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (next() & 0xFFL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    /** Passes over a text. */
    void skip() {
        int length = count();
        position += length;
    }

    String text() {
        int length = count();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    private byte next() {
        if (position == bytes.length) {
            throw new SegmentException("it ends too early", null);
        }
        return bytes[position++];
    }

    /** Checks that nothing is left. */
    void end() {
        if (position != bytes.length) {
            throw new SegmentException("something follows its end", null);
        }
    }
}
