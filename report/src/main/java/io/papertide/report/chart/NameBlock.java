package io.papertide.report.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A name set in a narrow column: the first language on one line or two, and below it, fainter, the second.
 *
 * @param upper the lines of the first language
 * @param lower the line of the second language, or empty
 */
record NameBlock(List<String> upper, String lower) {
    private static final int LINES = 2;

    /** Returns the name on at most two lines, cut where even they are not enough. */
    static NameBlock of(ChartSpec.Label label, double width) {
        float size = Theme.NAME.size();
        List<String> lines = Lettering.wrap(label.first(), size, width);
        List<String> upper = new ArrayList<>();
        for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
            boolean rest = i == LINES - 1 && lines.size() > LINES;
            String line = rest ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
            upper.add(Lettering.fit(line, size, width));
        }
        return new NameBlock(List.copyOf(upper), Lettering.fit(label.second(), Theme.SECOND.size(), width));
    }

    double height() {
        return upper.size() * Theme.NAME_LINE + (lower.isEmpty() ? 0 : Theme.SECOND_LINE);
    }

    /** Draws the block with its upper left corner at a place. */
    void left(Graphics2D g, double x, double top) {
        draw(g, x, top, 0);
    }

    /** Draws the block with its upper right corner at a place. */
    void right(Graphics2D g, double x, double top) {
        draw(g, x, top, 1);
    }

    private void draw(Graphics2D g, double x, double top, double part) {
        double y = top;
        for (String line : upper) {
            y += Theme.NAME_LINE;
            Lettering.left(g, line, Theme.NAME, x - part * Lettering.width(line, Theme.NAME.size()), y - 3);
        }
        if (!lower.isEmpty()) {
            y += Theme.SECOND_LINE;
            double left = x - part * Lettering.width(lower, Theme.SECOND.size());
            Lettering.left(g, lower, Theme.SECOND, left, y - 3);
        }
    }
}
