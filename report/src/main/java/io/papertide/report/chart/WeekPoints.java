package io.papertide.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** The points of a series as one shape: a hundred points take no more room in a file than a line. */
final class WeekPoints extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;
    private static final float DOT = 4.6f;
    private final transient Path2D path = new Path2D.Double();
    private final int alpha;

    WeekPoints(int alpha) {
        super(false, true);
        this.alpha = alpha;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset points,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (pass != 0) {
            return;
        }
        if (item == 0) {
            path.reset();
        }
        double x = domain.valueToJava2D(points.getXValue(series, item), area, plot.getDomainAxisEdge());
        double y = range.valueToJava2D(points.getYValue(series, item), area, plot.getRangeAxisEdge());
        boolean round = series % 4 == 0;
        if (round) {
            // A line of no length with round ends is a dot.
            path.moveTo(x, y);
            path.lineTo(x, y);
        } else {
            path.append(AffineTransform.getTranslateInstance(x, y).createTransformedShape(Theme.shape(series)), false);
        }
        if (item == points.getItemCount(series) - 1) {
            g.setPaint(Theme.pale(Theme.colour(series), alpha));
            if (round) {
                g.setStroke(new BasicStroke(DOT, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(path);
            } else {
                g.fill(path);
            }
        }
    }
}
