package io.papertide.report.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/** Draws charts as PNG one after the other, all into the same memory. Not for use by several threads. */
final class Canvas {
    private static final DirectColorModel COLOURS = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);

    private int[] pixels = {};

    /** Returns the chart as PNG; a scale of 2 doubles the resolution. */
    byte[] png(ChartSpec spec, double scale) {
        ChartDrawing drawing = new ChartDrawing(spec);
        int width = (int) Math.round(ChartDrawing.WIDTH * scale);
        int height = (int) Math.round(drawing.height() * scale);
        Graphics2D g = clear(width, height).createGraphics();
        g.scale(scale, scale);
        drawing.draw(g);
        g.dispose();
        return PngWriter.bytes(pixels, width, height);
    }

    private BufferedImage clear(int width, int height) {
        int size = width * height;
        if (pixels.length < size) {
            pixels = new int[size];
        } else {
            Arrays.fill(pixels, 0, size, 0);
        }
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, size), width, height, width, COLOURS.getMasks(), null);
        return new BufferedImage(COLOURS, raster, false, null);
    }
}
