package io.papertide.analytics.segment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts into a growing array. */
final class ByteSink {
    private byte[] bytes = new byte[256];
    private int size;

    /** Writes a number of 0 or more, seven bits a byte, the lowest first. */
    void number(int value) {
        reserve(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void real(double value) {
        reserve(Double.BYTES);
        long bits = Double.doubleToLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        append(utf8, 0, utf8.length);
    }

    /** Writes one byte, of which the lowest eight bits count. */
    void octet(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void append(ByteSink other) {
        append(other.bytes, 0, other.size);
    }

    /** Appends what another sink holds between two places. */
    void append(ByteSink other, int from, int to) {
        append(other.bytes, from, to - from);
    }

    /** Appends so many bytes of an array. */
    void append(byte[] more, int from, int count) {
        reserve(count);
        System.arraycopy(more, from, bytes, size, count);
        size += count;
    }

    int size() {
        return size;
    }

    /** Forgets what was written; the room is kept. */
    void clear() {
        size = 0;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
