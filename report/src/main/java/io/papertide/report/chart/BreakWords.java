package io.papertide.report.chart;

import io.papertide.analytics.changepoint.StyleBreak;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The words above the upright lines of changes of house style: how long entries were before and after. */
final class BreakWords {
    private static final double LINE = 16;
    private static final double GAP = 8;
    private static final double MARK = 7;
    /** Four words of ten years side by side still fit into this many lines. */
    private static final int LINES = 2;

    private BreakWords() {}

    static double height(List<StyleBreak> breaks) {
        return Math.min(breaks.size(), LINES) * LINE;
    }

    /** The lowest line that has room takes the words; where none has, the line is drawn without them. */
    static void draw(Graphics2D g, List<StyleBreak> breaks, XYPlot plot, Rectangle2D area) {
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < Math.min(breaks.size(), LINES); i++) {
            ends.add(Double.NEGATIVE_INFINITY);
        }
        for (StyleBreak change : breaks) {
            double x = plot.getDomainAxis().valueToJava2D(WeekPlot.time(change.week()), area, RectangleEdge.BOTTOM);
            String words = words(change);
            double width = Lettering.width(words, Theme.SECOND.size());
            double left = Math.max(ChartDrawing.MARGIN, Math.min(x - width / 2, area.getMaxX() + GAP - width));
            for (int line = 0; line < ends.size(); line++) {
                if (left >= ends.get(line) + GAP) {
                    double y = area.getMinY() - 6 - line * LINE;
                    Lettering.left(g, words, Theme.SECOND, left, y);
                    g.setColor(Theme.FAINT);
                    g.setStroke(new BasicStroke(0.7f));
                    if (line == 0) {
                        g.draw(new Line2D.Double(x, y + 2, x, area.getMinY()));
                    }
                    ends.set(line, left + width);
                    break;
                }
            }
        }
    }

    static String words(StyleBreak change) {
        return String.format(Locale.ROOT, "%.0f → %.0f", change.wordsBefore(), change.wordsAfter());
    }

    /** Draws the mark of a change of house style above columns of time: a triangle that points down to a place. */
    static void mark(Graphics2D g, double x, double y) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y);
        triangle.lineTo(x - MARK / 2, y - MARK);
        triangle.lineTo(x + MARK / 2, y - MARK);
        triangle.closePath();
        g.setColor(Theme.FAINT);
        g.fill(triangle);
    }
}
