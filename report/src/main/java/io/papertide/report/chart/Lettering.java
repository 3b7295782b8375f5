package io.papertide.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Sets text in the bundled font. Measures are of the font alone, so a layout is the same on every surface. */
final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    private Lettering() {}

    static double width(String text, float size) {
        return Theme.font(size).getStringBounds(text, CONTEXT).getWidth();
    }

    static void left(Graphics2D g, String text, Ink ink, double x, double y) {
        g.setFont(Theme.font(ink.size()));
        g.setColor(ink.colour());
        g.drawString(text, (float) x, (float) y);
    }

    static void right(Graphics2D g, String text, Ink ink, double x, double y) {
        left(g, text, ink, x - width(text, ink.size()), y);
    }

    static void centred(Graphics2D g, String text, Ink ink, double x, double y) {
        left(g, text, ink, x - width(text, ink.size()) / 2, y);
    }

    /** Returns the text, cut with an ellipsis where it is wider. */
    static String fit(String text, float size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, size) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Returns the text in lines that are no wider, broken at spaces; a word that is wider alone stands out. */
    static List<String> wrap(String text, float size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Size and colour of letters. */
    record Ink(float size, Color colour) {}
}
