package io.papertide.report.chart;

import io.papertide.report.chart.Lettering.Ink;
import io.papertide.report.words.Decimals;
import io.papertide.report.words.English;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;

/** Rows of a mark with an interval, names at the left, values at the right. */
final class IntervalRows implements ChartBody {
    private static final int NAMES = 236;
    private static final int VALUES = 78;
    private static final double ROOM = 4;
    private static final double AXIS = 44;

    private final ChartSpec.Intervals spec;
    private final List<NameBlock> names;

    IntervalRows(ChartSpec.Intervals spec) {
        this.spec = spec;
        names = spec.bars().stream()
                .map(bar -> NameBlock.of(bar.label(), NAMES - 14))
                .toList();
    }

    @Override
    public double height() {
        return rows() + AXIS;
    }

    private double rows() {
        return names.stream().mapToDouble(name -> name.height() + ROOM).sum();
    }

    @Override
    public void draw(Graphics2D g, double top) {
        Scale scale = scale();
        drawGrid(g, scale, top);
        double y = top;
        for (int i = 0; i < spec.bars().size(); i++) {
            double height = names.get(i).height() + ROOM;
            names.get(i).left(g, ChartDrawing.MARGIN, y + ROOM / 2);
            drawRow(g, spec.bars().get(i), y + height / 2, scale);
            y += height;
        }
    }

    /** Returns the scale, which holds every interval. */
    Scale scale() {
        double min = spec.bars().stream().mapToDouble(ChartSpec.Bar::low).min().orElse(0);
        double max = spec.bars().stream().mapToDouble(ChartSpec.Bar::high).max().orElse(1);
        double step = Scale.step(max - (spec.differences() ? min : 0));
        double from = spec.differences() ? Math.min(0, Math.floor(min / step) * step) : 0;
        double to = Math.max(from + step, Math.ceil(max / step - 1e-9) * step);
        return new Scale(from, to, step, ChartDrawing.MARGIN + NAMES, ChartDrawing.INNER - NAMES - VALUES);
    }

    private void drawGrid(Graphics2D g, Scale scale, double top) {
        double bottom = top + rows();
        for (int k = (int) Math.ceil(scale.from() / scale.step() - 1e-9); k * scale.step() <= scale.to() + 1e-9; k++) {
            double x = scale.x(k * scale.step());
            boolean zero = k == 0 && spec.differences();
            g.setColor(zero ? Theme.FAINT : Theme.GRID);
            g.setStroke(new BasicStroke(zero ? 1.4f : 1));
            g.draw(new Line2D.Double(x, top, x, bottom));
            long percent = Math.round(k * scale.step() * 100);
            String label = spec.differences() ? (k > 0 ? "+" : k < 0 ? "−" : "") + Math.abs(percent) : percent + " %";
            Lettering.centred(g, label, Theme.TICK, x, bottom + 16);
        }
        String title = ChartDrawing.axis(spec.axis());
        double middle = scale.left() + scale.width() / 2;
        double half = Lettering.width(title, Theme.TICK.size()) / 2;
        double x = Math.min(middle, ChartDrawing.WIDTH - ChartDrawing.MARGIN - half);
        Lettering.centred(g, title, Theme.TICK, x, bottom + 36);
    }

    private void drawRow(Graphics2D g, ChartSpec.Bar bar, double y, Scale scale) {
        Color colour = Theme.colour(bar.verdict());
        double x = scale.x(bar.value());
        g.setColor(colour);
        g.setStroke(new BasicStroke(2f));
        g.draw(new Line2D.Double(scale.x(bar.low()), y, scale.x(bar.high()), y));
        Ellipse2D mark = new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9);
        g.setColor(Theme.isClaimed(bar.verdict()) ? colour : Theme.PAPER);
        g.fill(mark);
        g.setColor(colour);
        g.draw(mark);
        String arrow = MultiplesBody.arrow(bar.verdict());
        double right = ChartDrawing.WIDTH - ChartDrawing.MARGIN - 16;
        Lettering.right(g, value(bar), Theme.FIGURE, right, y + 4.5);
        Lettering.left(g, arrow, new Ink(Theme.FIGURE.size(), colour), right + 4, y + 4.5);
    }

    private String value(ChartSpec.Bar bar) {
        double percent = bar.value() * 100;
        return spec.differences() ? English.signed(percent) : Decimals.of(percent, 1) + " %";
    }

    /**
     * From values to places.
     *
     * @param from the value at the left end
     * @param to the value at the right end
     * @param step between the lines of the grid
     * @param left where the left end is
     * @param width how far the right end is from it
     */
    record Scale(double from, double to, double step, double left, double width) {
        private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2};

        double x(double value) {
            return left + (value - from) / (to - from) * width;
        }

        /** Returns a step that gives at most six lines. */
        static double step(double span) {
            for (double step : STEPS) {
                if (span / step <= 5) {
                    return step;
                }
            }
            return 0.25;
        }
    }
}
