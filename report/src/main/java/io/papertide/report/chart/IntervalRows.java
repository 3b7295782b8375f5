package io.papertide.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Locale;

/**
 * Rows of a mark with an interval, labels at the left, values at the right.
 *
 * @param spec the rows
 * @param top where the first row begins, in pixels
 * @param rowHeight in pixels
 */
record IntervalRows(ChartSpec.Intervals spec, int top, int rowHeight) {
    private static final int LABELS = 340;
    private static final int VALUES = 110;

    void draw(Graphics2D g, int width) {
        double min = spec.bars().stream().mapToDouble(ChartSpec.Bar::low).min().orElse(0);
        double max = spec.bars().stream().mapToDouble(ChartSpec.Bar::high).max().orElse(1);
        double from = spec.differences() ? Math.floor(min * 10) / 10 : 0;
        double to = Math.max(from + 0.1, Math.ceil(max * 10) / 10);
        Scale scale = new Scale(from, to, LABELS, width - LABELS - VALUES);
        drawGrid(g, scale);
        for (int i = 0; i < spec.bars().size(); i++) {
            drawRow(g, spec.bars().get(i), top + (i + 0.5) * rowHeight, scale);
        }
    }

    private void drawGrid(Graphics2D g, Scale scale) {
        double bottom = top + (double) spec.bars().size() * rowHeight;
        double step = scale.step();
        for (int k = (int) Math.ceil(scale.from() / step - 1e-9); k * step <= scale.to() + 1e-9; k++) {
            double x = scale.x(k * step);
            boolean zero = k == 0;
            g.setColor(zero && spec.differences() ? Theme.FAINT : Theme.GRID);
            g.setStroke(new BasicStroke(zero && spec.differences() ? 1.4f : 1));
            g.draw(new Line2D.Double(x, top, x, bottom));
            String label = spec.differences()
                    ? (k > 0 ? "+" : "") + Math.round(k * step * 100)
                    : WeekPlot.percent().format(k * step);
            centred(g, label, x, bottom + 16);
        }
        centred(g, spec.axis(), scale.left() + scale.width() / 2, bottom + 38);
    }

    private static void centred(Graphics2D g, String text, double x, double y) {
        g.setFont(Theme.font(12));
        double half = g.getFontMetrics().getStringBounds(text, g).getWidth() / 2;
        ChartDrawing.text(g, text, 12, Theme.FAINT, x - half, y);
    }

    private void drawRow(Graphics2D g, ChartSpec.Bar bar, double y, Scale scale) {
        Color colour = switch (bar.verdict()) {
            case RISING -> Theme.RISING;
            case FALLING -> Theme.FALLING;
            default -> Theme.UNDECIDED;
        };
        double x = scale.x(bar.value());
        double low = scale.x(bar.low());
        double high = scale.x(bar.high());
        g.setColor(colour);
        g.setStroke(new BasicStroke(2f));
        g.draw(new Line2D.Double(low, y, high, y));
        Ellipse2D mark = new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9);
        boolean decided = colour != Theme.UNDECIDED;
        g.setColor(decided ? colour : Theme.PAPER);
        g.fill(mark);
        g.setColor(colour);
        g.draw(mark);
        ChartDrawing.label(
                g, bar.label(), ChartDrawing.MARGIN, bar.label().second().isEmpty() ? y + 4 : y - 3, LABELS - 30);
        ChartDrawing.text(g, value(bar), 12.5f, Theme.INK, scale.left() + scale.width() + 16, y + 4);
    }

    private String value(ChartSpec.Bar bar) {
        String arrow = switch (bar.verdict()) {
            case RISING -> " ▲";
            case FALLING -> " ▼";
            default -> "";
        };
        String format = spec.differences() ? "%+.1f" : "%.1f %%";
        return String.format(Locale.ROOT, format, bar.value() * 100) + arrow;
    }

    /** From values to pixels. */
    private record Scale(double from, double to, double left, double width) {
        double x(double value) {
            return left + (value - from) / (to - from) * width;
        }

        double step() {
            double span = to - from;
            if (span > 0.6) {
                return 0.2;
            }
            return span > 0.25 ? 0.1 : 0.05;
        }
    }
}
