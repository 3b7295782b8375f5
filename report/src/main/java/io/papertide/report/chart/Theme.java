package io.papertide.report.chart;

import io.papertide.analytics.Verdict;
import io.papertide.report.ReportException;
import io.papertide.report.chart.Lettering.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The one look of all charts: Okabe and Ito's colours (2008), a shape and a dash for each, a font that has Korean. */
final class Theme {
    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color FAINT = new Color(0x66, 0x66, 0x66);
    static final Color GRID = new Color(0xE3, 0xE3, 0xE3);
    static final Color PAPER = Color.WHITE;
    static final Color SHADE = new Color(0xF1, 0xF1, 0xF1);
    static final Color REST = new Color(0xC9, 0xC9, 0xC9);
    static final Color RISING = new Color(0x00, 0x72, 0xB2);
    static final Color FALLING = new Color(0xD5, 0x5E, 0x00);
    static final Color UNDECIDED = new Color(0x77, 0x77, 0x77);

    private static final List<Color> COLOURS = List.of(
            new Color(0x00, 0x72, 0xB2),
            new Color(0xD5, 0x5E, 0x00),
            new Color(0x00, 0x9E, 0x73),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0x22, 0x22, 0x22),
            new Color(0x56, 0xB4, 0xE9),
            new Color(0xE6, 0x9F, 0x00));

    static final Ink TITLE = new Ink(20, INK);
    static final Ink SUBTITLE = new Ink(15, FAINT);
    static final Ink CAPTION = new Ink(12.5f, FAINT);
    static final Ink NAME = new Ink(13.5f, INK);
    static final Ink SECOND = new Ink(12, FAINT);
    static final Ink FIGURE = new Ink(13, INK);
    static final Ink TICK = new Ink(12.5f, FAINT);
    static final int NAME_LINE = 17;
    static final int SECOND_LINE = 16;

    private static final List<Color> FILLS = List.of(
            new Color(0x00, 0x72, 0xB2),
            new Color(0xE6, 0x9F, 0x00),
            new Color(0x00, 0x9E, 0x73),
            new Color(0xF0, 0xE4, 0x42),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0x56, 0xB4, 0xE9),
            new Color(0xD5, 0x5E, 0x00));

    /** At this luminance white and black have the same contrast. */
    private static final double WHITE_BELOW = 0.179;

    private static final float[][] DASHES = {{}, {8, 4}, {2, 4}, {10, 4, 2, 4}, {14, 5}, {5, 3}, {3, 3}};

    private static final Font BASE = load();

    private Theme() {}

    private static Font load() {
        try {
            return FontSetUp.without(Theme::read);
        } catch (IOException e) {
            throw new ReportException("the chart font cannot be read: " + e.getMessage(), e);
        }
    }

    private static Font read() throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream("/io/papertide/report/font/Pretendard-Regular.otf")) {
            if (in == null) {
                throw new IllegalStateException("the font is missing from the jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static Font font(float size) {
        return BASE.deriveFont(size);
    }

    static Color colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /** Returns the colour of what may be claimed; grey where nothing may. */
    static Color colour(Verdict verdict) {
        return switch (verdict) {
            case RISING -> RISING;
            case FALLING -> FALLING;
            default -> UNDECIDED;
        };
    }

    static boolean isClaimed(Verdict verdict) {
        return verdict == Verdict.RISING || verdict == Verdict.FALLING;
    }

    /** Returns a whole line for rising and a dashed one for falling, so that colour is not needed. */
    static BasicStroke stroke(Verdict verdict, float width) {
        return stroke(verdict == Verdict.FALLING ? 1 : 0, width);
    }

    /** Returns the colour of an area, which is large and may be lighter than that of a line. */
    static Color fill(int part) {
        return FILLS.get(part % FILLS.size());
    }

    /** Returns white or black, whichever can be read better on a colour; the contrast is 4.5 or more on any. */
    static Color lettersOn(Color colour) {
        return luminance(colour) < WHITE_BELOW ? Color.WHITE : Color.BLACK;
    }

    /** Returns the relative luminance of WCAG 2, 0..1. */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    static Color pale(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    static BasicStroke stroke(int series, float width) {
        float[] dash = DASHES[series % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    static Shape shape(int series) {
        return switch (series % 4) {
            case 0 -> new Ellipse2D.Double(-2.5, -2.5, 5, 5);
            case 1 -> new Rectangle2D.Double(-2.3, -2.3, 4.6, 4.6);
            case 2 -> triangle();
            default -> diamond();
        };
    }

    private static Shape triangle() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -3);
        path.lineTo(3, 2.5);
        path.lineTo(-3, 2.5);
        path.closePath();
        return path;
    }

    private static Shape diamond() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -3.2);
        path.lineTo(3.2, 0);
        path.lineTo(0, 3.2);
        path.lineTo(-3.2, 0);
        path.closePath();
        return path;
    }
}
