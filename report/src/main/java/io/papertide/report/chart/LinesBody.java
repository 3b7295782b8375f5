package io.papertide.report.chart;

import io.papertide.analytics.ShareEstimate;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A few subjects in one plot, each named at the end of its line. */
final class LinesBody implements ChartBody {
    private static final double PLOT = 330;
    private static final double AXIS_TITLE = 20;
    private static final double DATES = 24;
    private static final int TICKS = 7;
    private static final double NAMES = 196;
    private static final double STROKE = 24;
    private static final double LABEL_GAP = 6;

    private final ChartSpec.Lines spec;
    private final double names;
    private final boolean alone;

    LinesBody(ChartSpec.Lines spec) {
        this.spec = spec;
        alone = spec.series().size() == 1;
        names = alone ? 12 : NAMES;
    }

    @Override
    public double height() {
        return AXIS_TITLE + BreakWords.height(spec.breaks()) + PLOT + DATES + AXIS_TITLE;
    }

    @Override
    public void draw(Graphics2D g, double top) {
        Lettering.left(g, ChartDrawing.axis(spec.axis()), Theme.TICK, ChartDrawing.MARGIN, top + 12);
        double above = top + AXIS_TITLE + BreakWords.height(spec.breaks());
        double highest = WeekPlot.top(spec.series(), spec.window());
        XYPlot plot = new WeekPlot(spec.window(), spec.breaks(), TICKS).plot(spec.series(), highest);
        Rectangle2D area = ChartDrawing.plot(
                g, plot, new Rectangle2D.Double(ChartDrawing.MARGIN, above, ChartDrawing.INNER - names, PLOT + DATES));
        BreakWords.draw(g, spec.breaks(), plot, area);
        Lettering.right(
                g, ChartDrawing.axis(spec.across()), Theme.TICK, area.getMaxX(), area.getMaxY() + DATES + AXIS_TITLE);
        if (!alone) {
            drawNames(g, plot, area);
        }
    }

    /** A stroke beside each name shows colour and dash; a fine line leads to it where the name was moved away. */
    private void drawNames(Graphics2D g, XYPlot plot, Rectangle2D area) {
        int count = spec.series().size();
        NameBlock[] blocks = new NameBlock[count];
        double[] ends = new double[count];
        double[] heights = new double[count];
        for (int i = 0; i < count; i++) {
            blocks[i] = NameBlock.of(spec.series().get(i).name(), names - STROKE - 22);
            ends[i] = plot.getRangeAxis().valueToJava2D(end(i), area, RectangleEdge.LEFT);
            heights[i] = blocks[i].height() + LABEL_GAP;
        }
        double[] tops = Spread.tops(ends, heights, area.getMinY() - 10, area.getMaxY() + 24);
        for (int i = 0; i < count; i++) {
            double middle = tops[i] + heights[i] / 2;
            double x = area.getMaxX() + 14;
            g.setColor(Theme.colour(i));
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Line2D.Double(area.getMaxX() - 2, ends[i], x, middle));
            g.setStroke(Theme.stroke(i, 2.5f));
            g.draw(new Line2D.Double(x, middle, x + STROKE, middle));
            blocks[i].left(g, x + STROKE + 6, tops[i] + LABEL_GAP / 2);
        }
    }

    private double end(int series) {
        List<Optional<ShareEstimate>> moving =
                MovingShare.of(spec.series().get(series).weeks(), spec.window());
        for (int i = moving.size() - 1; i >= 0; i--) {
            if (moving.get(i).isPresent()) {
                return moving.get(i).get().share();
            }
        }
        return 0;
    }
}
