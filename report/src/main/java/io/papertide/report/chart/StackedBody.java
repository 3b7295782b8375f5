package io.papertide.report.chart;

import io.papertide.report.chart.Lettering.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Columns of parts that make a whole; each part is named beside the last column and has its figure where there is room. */
final class StackedBody implements ChartBody {
    private static final double AXIS_TITLE = 20;
    private static final double PLOT = 410;
    private static final double FOOT = 42;
    private static final double NAMES = 200;
    private static final double LABEL_GAP = 4;
    private static final double ROOM = 15;
    private static final double NARROW = 22;
    private static final double MARGINS = 0.16;

    private final ChartSpec.Stacked spec;

    StackedBody(ChartSpec.Stacked spec) {
        this.spec = spec;
    }

    @Override
    public double height() {
        return AXIS_TITLE + PLOT + FOOT;
    }

    @Override
    public void draw(Graphics2D g, double top) {
        Lettering.left(g, ChartDrawing.axis(spec.axis()), Theme.TICK, ChartDrawing.MARGIN, top + 12);
        CategoryPlot plot = plot();
        Rectangle2D area = ChartDrawing.plot(
                g,
                plot,
                new Rectangle2D.Double(ChartDrawing.MARGIN, top + AXIS_TITLE, ChartDrawing.INNER - NAMES, PLOT));
        double[] bases = new double[spec.spans().size()];
        for (int part = 0; part < spec.parts().size(); part++) {
            figures(g, part, bases, area, plot);
        }
        for (int span = 0; span < spec.spans().size(); span++) {
            foot(g, span, middle(plot, span, area), area.getMaxY());
        }
        spec.breaks().forEach(place -> BreakWords.mark(g, x(plot, place, area), area.getMinY() - 1));
        names(g, plot, area);
    }

    private double x(CategoryPlot plot, double place, Rectangle2D area) {
        int count = spec.spans().size();
        int span = Math.min((int) place, count - 1);
        double start = plot.getDomainAxis().getCategoryStart(span, count, area, RectangleEdge.BOTTOM);
        double end = plot.getDomainAxis().getCategoryEnd(span, count, area, RectangleEdge.BOTTOM);
        return start + (place - span) * (end - start);
    }

    /** Returns the plot; its data are shares of 0..1, none for a gap. */
    CategoryPlot plot() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int part = 0; part < spec.parts().size(); part++) {
            for (int span = 0; span < spec.spans().size(); span++) {
                data.addValue(
                        total(span) == 0 ? null : Double.valueOf(share(part, span)),
                        Integer.valueOf(part),
                        spec.spans().get(span));
            }
        }
        CategoryAxis columns = new CategoryAxis();
        columns.setTickLabelsVisible(false);
        columns.setTickMarksVisible(false);
        columns.setAxisLinePaint(Theme.FAINT);
        columns.setCategoryMargin(MARGINS);
        columns.setLowerMargin(0.01);
        columns.setUpperMargin(0.01);
        NumberAxis shares = new NumberAxis();
        shares.setRange(0, 1);
        shares.setTickUnit(new NumberTickUnit(0.25, WeekPlot.percent()));
        shares.setTickLabelFont(Theme.font(Theme.TICK.size()));
        shares.setTickLabelPaint(Theme.FAINT);
        shares.setAxisLineVisible(false);
        shares.setTickMarksVisible(false);
        CategoryPlot plot = new CategoryPlot(data, columns, shares, renderer());
        plot.setOrientation(PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setBackgroundPaint(Theme.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(new RectangleInsets(8, 0, 7, 0));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private StackedBarRenderer renderer() {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        for (int part = 0; part < spec.parts().size(); part++) {
            renderer.setSeriesPaint(part, colour(part));
            renderer.setSeriesOutlinePaint(part, Theme.PAPER);
            renderer.setSeriesOutlineStroke(part, new BasicStroke(1.2f));
        }
        return renderer;
    }

    private Paint colour(int part) {
        return spec.parts().get(part).rest() ? Theme.REST : Theme.fill(part);
    }

    private int total(int span) {
        return spec.totals().get(span);
    }

    private double share(int part, int span) {
        return (double) spec.parts().get(part).papers().get(span) / total(span);
    }

    private double middle(CategoryPlot plot, int span, Rectangle2D area) {
        return plot.getDomainAxis().getCategoryMiddle(span, spec.spans().size(), area, RectangleEdge.BOTTOM);
    }

    private void figures(Graphics2D g, int part, double[] bases, Rectangle2D area, CategoryPlot plot) {
        for (int span = 0; span < bases.length; span++) {
            if (total(span) == 0) {
                continue;
            }
            double share = share(part, span);
            double height = share * area.getHeight();
            double y = area.getMaxY() - (bases[span] + share / 2) * area.getHeight();
            bases[span] += share;
            boolean wide = area.getWidth() / bases.length > NARROW;
            if (height > ROOM && wide) {
                Color colour = (Color) colour(part);
                Ink ink = new Ink(Theme.SECOND.size(), Theme.lettersOn(colour));
                Lettering.centred(g, String.valueOf(Math.round(share * 100)), ink, middle(plot, span, area), y + 4.5);
            }
        }
    }

    private void foot(Graphics2D g, int span, double x, double base) {
        String name = spec.spans().get(span);
        int dash = name.indexOf('-');
        String year = dash < 0 ? "" : name.substring(0, dash);
        Lettering.centred(g, name.substring(dash + 1), Theme.TICK, x, base + 18);
        if (span == 0 || !spec.spans().get(span - 1).startsWith(year + "-")) {
            Lettering.centred(g, year, Theme.TICK, x, base + 35);
        }
    }

    private void names(Graphics2D g, CategoryPlot plot, Rectangle2D area) {
        int last = spec.spans().size() - 1;
        while (last > 0 && total(last) == 0) {
            last--;
        }
        List<ChartSpec.Part> parts = spec.parts();
        double[] centres = new double[parts.size()];
        double[] heights = new double[parts.size()];
        NameBlock[] blocks = new NameBlock[parts.size()];
        double below = 0;
        for (int part = 0; part < parts.size(); part++) {
            double share = total(last) == 0 ? 0 : share(part, last);
            centres[part] = area.getMaxY() - (below + share / 2) * area.getHeight();
            below += share;
            blocks[part] = NameBlock.of(parts.get(part).label(), NAMES - 38);
            heights[part] = blocks[part].height() + LABEL_GAP;
        }
        double[] tops = Spread.tops(centres, heights, area.getMinY() - 8, area.getMaxY() + FOOT);
        for (int part = 0; part < parts.size(); part++) {
            double middle = tops[part] + heights[part] / 2;
            g.setColor((Color) colour(part));
            g.setStroke(new BasicStroke(1.2f));
            g.draw(new Line2D.Double(area.getMaxX() - 2, centres[part], area.getMaxX() + 14, middle));
            g.fill(new Rectangle2D.Double(area.getMaxX() + 14, middle - 5, 10, 10));
            blocks[part].left(g, area.getMaxX() + 30, tops[part] + LABEL_GAP / 2);
        }
    }
}
