package io.papertide.report.chart;

import java.awt.Graphics2D;

/** The part of a chart below its title and caption. */
interface ChartBody {
    /** Returns the body of a specification. */
    static ChartBody of(ChartSpec spec) {
        if (spec instanceof ChartSpec.Lines lines) {
            return new LinesBody(lines);
        }
        if (spec instanceof ChartSpec.Multiples multiples) {
            return new MultiplesBody(multiples);
        }
        if (spec instanceof ChartSpec.Intervals intervals) {
            return new IntervalRows(intervals);
        }
        if (spec instanceof ChartSpec.Stacked stacked) {
            return new StackedBody(stacked);
        }
        if (spec instanceof ChartSpec.HeatMap heatMap) {
            return new HeatMapBody(heatMap);
        }
        if (spec instanceof ChartSpec.Slopes slopes) {
            return new SlopesBody(slopes);
        }
        return new NetworkBody((ChartSpec.Network) spec);
    }

    /** Returns its height; the width is {@link ChartDrawing#WIDTH}. */
    double height();

    /** Draws it below a height, from margin to margin. */
    void draw(Graphics2D g, double top);
}
