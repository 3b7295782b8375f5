package io.papertide.report.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes opaque pictures as PNG, 8 bits a colour. Java's own writer tries all five filters on each row of numbers that it has
 * copied twice, and zlib packs a chart in four times the time that {@link PixelDeflater} takes.
 */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PngWriter() {}

    /**
     * Returns the file.
     *
     * @param pixels row by row, red, green and blue in the lower three bytes; the highest one is set to 0
     * @param width the pixels of a row
     * @param height the rows; there may be more pixels than they have
     */
    static byte[] bytes(int[] pixels, int width, int height) {
        for (int i = 0; i < width * height; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        PngWriter writer = new PngWriter();
        writer.file.writeBytes(SIGNATURE);
        byte depth = 8;
        byte truecolour = 2;
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(depth)
                .put(truecolour)
                .array();
        writer.chunk("IHDR", header);
        writer.chunk("IDAT", PixelDeflater.bytes(pixels, width, height));
        writer.chunk("IEND", new byte[0]);
        return writer.file.toByteArray();
    }

    private void chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
