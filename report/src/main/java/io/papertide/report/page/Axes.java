package io.papertide.report.page;

import io.papertide.analytics.trend.WeekShare;
import java.util.List;

/** The lines and figures around a plot of weeks. */
final class Axes {
    private Axes() {}

    /** Returns lines at round shares with their figures on the left. */
    static String shares(Plot plot) {
        StringBuilder svg = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        double step = Plot.step(plot.most());
        for (int i = 0; i * step <= plot.most() + 1e-9; i++) {
            double y = plot.y(i * step);
            lines.append('M')
                    .append(Plot.n(plot.left()))
                    .append(' ')
                    .append(Plot.n(y))
                    .append('H')
                    .append(Plot.n(plot.right()));
            svg.append("<text x=\"")
                    .append(Plot.n(plot.left() - 8))
                    .append("\" y=\"")
                    .append(Plot.n(y + 4))
                    .append("\" text-anchor=\"end\">")
                    .append(Math.round(i * step * 100))
                    .append(" %</text>");
        }
        return CoursePaths.element("grid", lines.toString()) + svg;
    }

    /** Returns the years, or the weeks where there are few, below the plot; a short line begins each. */
    static String weeks(Plot plot, List<WeekShare> weeks, int baseline) {
        StringBuilder svg = new StringBuilder();
        StringBuilder ticks = new StringBuilder();
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weeks.size(); i++) {
            boolean first = i == 0
                    || weeks.get(i).week().year() != weeks.get(i - 1).week().year();
            boolean quarter = !first
                    && weeks.get(i).week().week() % 13 == 1
                    && weeks.get(i).week().week() < 53;
            if (!first && !quarter) {
                continue;
            }
            ticks.append('M')
                    .append(Plot.n(plot.x(i)))
                    .append(' ')
                    .append(Plot.n(plot.bottom()))
                    .append(first ? "v7" : "v4");
            String text = first
                    ? String.valueOf(weeks.get(i).week().year())
                    : weeks.size() > 110 ? "" : "Q" + weeks.get(i).week().quarter();
            if (!text.isEmpty() && plot.x(i) - last > 34 && plot.x(i) < plot.right() - 14) {
                svg.append("<text x=\"")
                        .append(Plot.n(plot.x(i)))
                        .append("\" y=\"")
                        .append(baseline)
                        .append("\">")
                        .append(text)
                        .append("</text>");
                last = plot.x(i);
            }
        }
        return CoursePaths.element("tick", ticks.toString()) + svg;
    }
}
