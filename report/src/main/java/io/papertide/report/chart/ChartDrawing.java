package io.papertide.report.chart;

import io.papertide.analytics.ShareEstimate;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a specification on any graphics surface. */
final class ChartDrawing {
    private static final int DATE_OVERHANG = 18;
    static final int MARGIN = 16;
    private static final int HEADER = 64;
    private static final int COLUMNS = 4;
    private static final int CELL_HEIGHT = 166;
    private static final int ROW_HEIGHT = 34;
    private static final int WIDTH = 1000;
    private static final int LINES_HEIGHT = 480;
    private static final double LABEL_GAP = 0.09;
    private static final int LABELS = 250;

    private final ChartSpec spec;

    ChartDrawing(ChartSpec spec) {
        this.spec = spec;
    }

    int width() {
        return WIDTH;
    }

    int height() {
        if (spec instanceof ChartSpec.Multiples multiples) {
            int rows = (multiples.series().size() + COLUMNS - 1) / COLUMNS;
            return HEADER + rows * CELL_HEIGHT + MARGIN;
        }
        if (spec instanceof ChartSpec.Intervals intervals) {
            return HEADER + intervals.bars().size() * ROW_HEIGHT + 56;
        }
        return LINES_HEIGHT;
    }

    void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Theme.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        text(g, spec.title(), 19, Theme.INK, MARGIN, 30);
        text(g, spec.caption(), 12.5f, Theme.FAINT, MARGIN, 50);
        if (spec instanceof ChartSpec.Lines lines) {
            drawLines(g, lines);
        } else if (spec instanceof ChartSpec.Multiples multiples) {
            drawMultiples(g, multiples);
        } else if (spec instanceof ChartSpec.Intervals intervals) {
            new IntervalRows(intervals, HEADER, ROW_HEIGHT).draw(g, WIDTH);
        }
    }

    static void text(Graphics2D g, String text, float size, Color colour, double x, double y) {
        g.setFont(Theme.font(size));
        g.setColor(colour);
        g.drawString(text, (float) x, (float) y);
    }

    private void drawLines(Graphics2D g, ChartSpec.Lines lines) {
        double top = WeekPlot.top(lines.series(), lines.window());
        XYPlot plot = new WeekPlot(12, 9).plot(lines.series(), lines.window(), top, lines.axis());
        plot.setInsets(new RectangleInsets(0, 0, 0, LABELS));
        drawPlot(g, plot, new Rectangle2D.Double(MARGIN, HEADER, WIDTH - 2.0 * MARGIN, LINES_HEIGHT - HEADER - 8.0));
        drawEndLabels(g, lines, top);
    }

    /** Names stand at the ends of their lines, moved apart where they would touch; a stroke shows colour and dash. */
    private static void drawEndLabels(Graphics2D g, ChartSpec.Lines lines, double top) {
        List<Integer> order = IntStream.range(0, lines.series().size())
                .boxed()
                .sorted((a, b) -> Double.compare(end(lines, b), end(lines, a)))
                .toList();
        double plotTop = HEADER + 8;
        double plotHeight = LINES_HEIGHT - HEADER - 46;
        double last = Double.NEGATIVE_INFINITY;
        for (int series : order) {
            double height = (end(lines, series) + WeekPlot.PADDING * top) / (top * (1 + 2 * WeekPlot.PADDING));
            double y = plotTop + plotHeight * (1 - height);
            y = Math.max(y, last + plotHeight * LABEL_GAP);
            last = y;
            double x = WIDTH - MARGIN - LABELS + 10.0;
            g.setColor(Theme.colour(series));
            g.setStroke(Theme.stroke(series, 2.5f));
            g.draw(new Line2D.Double(x, y - 4, x + 22, y - 4));
            label(g, lines.series().get(series).name(), x + 28, y, LABELS - 40);
        }
    }

    private static double end(ChartSpec.Lines lines, int series) {
        List<Optional<ShareEstimate>> moving =
                MovingShare.of(lines.series().get(series).weeks(), lines.window());
        for (int i = moving.size() - 1; i >= 0; i--) {
            if (moving.get(i).isPresent()) {
                return moving.get(i).get().share();
            }
        }
        return 0;
    }

    private void drawMultiples(Graphics2D g, ChartSpec.Multiples multiples) {
        double cellWidth = (WIDTH - 2.0 * MARGIN) / COLUMNS;
        for (int i = 0; i < multiples.series().size(); i++) {
            ChartSpec.Series series = multiples.series().get(i);
            double x = MARGIN + i % COLUMNS * cellWidth;
            double y = HEADER + (double) (i / COLUMNS) * CELL_HEIGHT;
            label(g, series.name(), x + 6, y + 14, cellWidth - 16);
            double top = WeekPlot.top(List.of(series), multiples.window());
            XYPlot plot = new WeekPlot(10, 3).plot(List.of(series), multiples.window(), top, "");
            // Room for the half of the last date that hangs over the end of the axis.
            plot.setInsets(new RectangleInsets(0, 0, 0, DATE_OVERHANG));
            drawPlot(g, plot, new Rectangle2D.Double(x, y + 32, cellWidth - 12, CELL_HEIGHT - 42.0));
        }
    }

    /** Draws a name on two lines, each cut to the width. */
    static void label(Graphics2D g, ChartSpec.Label label, double x, double y, double width) {
        text(g, fit(g, label.first(), 12.5f, width), 12.5f, Theme.INK, x, y);
        text(g, fit(g, label.second(), 11, width), 11, Theme.FAINT, x, y + 14);
    }

    private static String fit(Graphics2D g, String text, float size, double width) {
        g.setFont(Theme.font(size));
        String shown = text;
        while (shown.length() > 4 && g.getFontMetrics().stringWidth(shown) > width) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        return shown;
    }

    private static void drawPlot(Graphics2D g, XYPlot plot, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, Font.decode(null), plot, false);
        chart.setBackgroundPaint(Theme.PAPER);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(g, area);
    }
}
