package io.papertide.report.chart;

import java.util.Arrays;

/**
 * Packs the rows of a chart, filtered as section 9 of the <a href="https://www.w3.org/TR/png-3/">PNG specification</a> says. It
 * knows that bytes come in threes and that a chart repeats the pixel before or the row above, so that it looks once at each
 * pixel where zlib looks several times at each byte; any reader of zlib streams unpacks it.
 */
final class PixelDeflater {
    private static final int NONE = 0;
    private static final int UP = 2;
    private static final int COLOURS = 3;
    /** Pixels of the longest match. */
    private static final int CHUNK = DeflateBlocks.LONGEST / COLOURS;
    /** A match of so many pixels is not searched for a longer one. */
    private static final int ENOUGH = 8;
    /** About the bits that a pixel takes that is no match, and those of a match with the pixel before, the row above, any other. */
    private static final int PIXEL_BITS = 15;

    private static final int LEFT_BITS = 4;
    private static final int ABOVE_BITS = 15;
    private static final int OTHER_BITS = 20;
    private static final int HASH_BITS = 14;
    /** The greatest prime below 2 to the 16, RFC 1950. */
    private static final int ADLER = 65_521;

    private final int[] pixels;
    private final int width;
    private final int rowBytes;
    /** So many pixels back there may be a match, whatever rows end between. */
    private final int reach;

    private final DeflateBlocks blocks = new DeflateBlocks();
    /** The last two places of a pair of neighbouring pixels by a hash of the pair; one more, so that 0 is nowhere. */
    private final int[] seen = new int[1 << HASH_BITS];
    /** Where the last row begins that stands unfiltered in the stream. */
    private int plain;

    private int length;
    private int distance;
    private int gain;
    private long sum = 1;
    private long sumOfSums;

    private PixelDeflater(int[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
        rowBytes = 1 + COLOURS * width;
        reach = (DeflateBlocks.FARTHEST - 1) / COLOURS * width / (width + 1);
    }

    /**
     * Returns a zlib stream of filtered rows, each a byte for the filter and three bytes a pixel.
     *
     * @param pixels red, green and blue in the lower three bytes, the highest one 0; row by row
     * @param width the pixels of a row
     * @param height the rows that are packed
     */
    static byte[] bytes(int[] pixels, int width, int height) {
        PixelDeflater deflater = new PixelDeflater(pixels, width);
        for (int row = 0; row < height; row++) {
            deflater.row(row * width);
        }
        return deflater.blocks.finish((int) (deflater.sumOfSums << Short.SIZE | deflater.sum));
    }

    private void row(int start) {
        boolean repeated = start > 0 && Arrays.equals(pixels, start, start + width, pixels, start - width, start);
        // Rows below look for what they repeat in the last plain row, so it must not be too far.
        if (repeated && (start - plain) / width < DeflateBlocks.FARTHEST / rowBytes) {
            repeat();
        } else {
            plain(start);
            plain = start;
        }
        sum %= ADLER;
        sumOfSums %= ADLER;
    }

    /** A row like the one above is a row of zeros under the filter "Up". */
    private void repeat() {
        blocks.literal(UP);
        blocks.literal(0);
        for (int left = rowBytes - 2; left > 0; left -= DeflateBlocks.LONGEST) {
            int zeros = Math.min(left, DeflateBlocks.LONGEST);
            if (zeros < COLOURS) {
                blocks.literal(0);
                blocks.literal(0);
            } else {
                blocks.match(zeros, 1);
            }
        }
        sum += UP;
        sumOfSums += rowBytes * sum;
    }

    private void plain(int start) {
        blocks.literal(NONE);
        sumOfSums += sum;
        int end = start + width;
        for (int at = start; at < end; at += Math.max(1, length)) {
            find(at, start, end);
            if (length == 0) {
                literal(pixels[at]);
            } else {
                blocks.match(COLOURS * length, distance);
            }
        }
        check(start, end);
    }

    /** Looks for the match that saves most. */
    private void find(int at, int start, int end) {
        length = 0;
        distance = 0;
        gain = 0;
        int most = Math.min(CHUNK, end - at);
        if (at > start) {
            consider(at, at - 1, most, LEFT_BITS);
        }
        if (start > 0 && length < most && rowBytes <= DeflateBlocks.FARTHEST) {
            consider(at, at - start + plain, most, ABOVE_BITS);
        }
        if (length < ENOUGH && at + 1 < end) {
            int hash = 2 * ((pixels[at] * 0x9E3779B1 ^ pixels[at + 1] * 0x85EBCA6B) >>> Integer.SIZE - HASH_BITS + 1);
            int last = seen[hash] - 1;
            int before = seen[hash + 1] - 1;
            seen[hash + 1] = last + 1;
            seen[hash] = at + 1;
            other(at, last, most);
            other(at, before, most);
        }
    }

    private void other(int at, int place, int most) {
        boolean same =
                place >= 0 && at - place <= reach && pixels[at] == pixels[place] && pixels[at + 1] == pixels[place + 1];
        if (same) {
            consider(at, place, Math.min(most, width - place % width), OTHER_BITS);
        }
    }

    private void consider(int at, int place, int most, int cost) {
        int[] all = pixels;
        int end = at + most;
        int next = at;
        for (int other = place; next < end && all[next] == all[other]; other++) {
            next++;
        }
        int same = next - at;
        if (PIXEL_BITS * same - cost > gain) {
            length = same;
            distance = place == at - 1 ? COLOURS : bytesBetween(place, at);
            gain = PIXEL_BITS * same - cost;
        }
    }

    private int bytesBetween(int place, int at) {
        return COLOURS * (at - place) + at / width - place / width;
    }

    private void literal(int colour) {
        blocks.literal(colour >> 16 & 0xFF);
        blocks.literal(colour >> 8 & 0xFF);
        blocks.literal(colour & 0xFF);
    }

    /** Takes pixels into the check sum, as if byte by byte: those of one colour at once. */
    private void check(int start, int end) {
        int[] all = pixels;
        for (int at = start; at < end; ) {
            int colour = all[at];
            int next = at + 1;
            while (next < end && all[next] == colour) {
                next++;
            }
            long count = next - at;
            long red = colour >> 16 & 0xFF;
            long green = colour >> 8 & 0xFF;
            long blue = colour & 0xFF;
            long bytes = red + green + blue;
            sumOfSums += count * (3 * sum + 3 * red + 2 * green + blue) + bytes * 3 * count * (count - 1) / 2;
            sum += count * bytes;
            at = next;
        }
    }
}
