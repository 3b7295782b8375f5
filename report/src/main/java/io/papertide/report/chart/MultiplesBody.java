package io.papertide.report.chart;

import io.papertide.analytics.Verdict;
import io.papertide.report.chart.Lettering.Ink;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** A small plot a subject, three a row. */
final class MultiplesBody implements ChartBody {
    private static final int COLUMNS = 3;
    private static final int DATES = 3;
    private static final double PLOT = 112;
    private static final double BELOW = 14;
    private static final double GUTTER = 14;
    private static final double ARROW = 18;
    private static final double WIDTH = (ChartDrawing.INNER - (COLUMNS - 1) * GUTTER) / COLUMNS;

    private final ChartSpec.Multiples spec;

    MultiplesBody(ChartSpec.Multiples spec) {
        this.spec = spec;
    }

    @Override
    public double height() {
        double height = 0;
        for (int first = 0; first < spec.series().size(); first += COLUMNS) {
            height += names(first) + PLOT + BELOW;
        }
        return height;
    }

    /** Returns the height of the names of one row of plots: that of the longest. */
    private double names(int first) {
        double height = 0;
        for (int i = first; i < Math.min(first + COLUMNS, spec.series().size()); i++) {
            height = Math.max(height, name(i).height());
        }
        return height + 4;
    }

    private NameBlock name(int series) {
        return NameBlock.of(spec.series().get(series).name(), WIDTH - ARROW);
    }

    @Override
    public void draw(Graphics2D g, double top) {
        double y = top;
        for (int first = 0; first < spec.series().size(); first += COLUMNS) {
            double names = names(first);
            for (int i = first; i < Math.min(first + COLUMNS, spec.series().size()); i++) {
                cell(g, i, ChartDrawing.MARGIN + (i - first) * (WIDTH + GUTTER), y, names);
            }
            y += names + PLOT + BELOW;
        }
    }

    private void cell(Graphics2D g, int index, double x, double y, double names) {
        ChartSpec.Series series = spec.series().get(index);
        name(index).left(g, x, y);
        Ink ink = new Ink(Theme.NAME.size(), Theme.colour(series.verdict()));
        Lettering.right(g, arrow(series.verdict()), ink, x + WIDTH, y + 14);
        double highest = WeekPlot.top(List.of(series), spec.window());
        XYPlot plot = new WeekPlot(spec.window(), spec.breaks(), DATES).plot(List.of(series), highest);
        ChartDrawing.plot(g, plot, new Rectangle2D.Double(x - 6, y + names, WIDTH + 6, PLOT));
    }

    /** Returns the mark of a change that may be claimed, or nothing. */
    static String arrow(Verdict verdict) {
        return switch (verdict) {
            case RISING -> "▲";
            case FALLING -> "▼";
            default -> "";
        };
    }
}
