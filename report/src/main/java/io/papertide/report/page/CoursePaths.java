package io.papertide.report.page;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.report.chart.MovingShare;
import io.papertide.report.chart.TrendChart;
import java.util.List;
import java.util.Optional;

/** The paths of one topic over weeks: points, moving share, its interval, gaps and breaks. */
final class CoursePaths {
    private final List<WeekShare> weeks;
    private final List<Optional<ShareEstimate>> moving;
    private final Plot plot;

    CoursePaths(List<WeekShare> weeks, int window, Plot plot) {
        this.weeks = weeks;
        moving = MovingShare.of(weeks, window);
        this.plot = plot;
    }

    /** Returns the largest value that the line or its interval has. */
    static double most(SubjectTrend trend) {
        return MovingShare.of(trend.weeks(), TrendChart.window(List.of(trend))).stream()
                .flatMap(Optional::stream)
                .mapToDouble(share -> Math.min(share.high(), share.share() * 2 + 0.02))
                .max()
                .orElse(1);
    }

    String points() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).total() > 0) {
                path.append('M')
                        .append(plot.at(i, weeks.get(i).share().orElse(0)))
                        .append("h0");
            }
        }
        return path.toString();
    }

    String line() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < moving.size(); i++) {
            if (moving.get(i).isPresent()) {
                boolean joined = i > 0 && moving.get(i - 1).isPresent();
                path.append(joined ? 'L' : 'M')
                        .append(plot.at(i, moving.get(i).get().share()));
            }
        }
        return path.toString();
    }

    /** The interval of the moving share, an area for each run of weeks. */
    String band() {
        StringBuilder path = new StringBuilder();
        int from = 0;
        while (from < moving.size()) {
            int to = from;
            while (to < moving.size() && moving.get(to).isPresent()) {
                to++;
            }
            if (to - from > 1) {
                area(path, from, to);
            }
            from = Math.max(to, from + 1);
        }
        return path.toString();
    }

    private void area(StringBuilder path, int from, int to) {
        for (int i = from; i < to; i++) {
            path.append(i == from ? 'M' : 'L')
                    .append(plot.at(i, moving.get(i).orElseThrow().high()));
        }
        for (int i = to - 1; i >= from; i--) {
            path.append('L').append(plot.at(i, moving.get(i).orElseThrow().low()));
        }
        path.append('Z');
    }

    /** The weeks without an issue, as upright bars. */
    String gaps() {
        StringBuilder path = new StringBuilder();
        double half = (plot.x(1) - plot.x(0)) / 2;
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).total() == 0) {
                path.append('M')
                        .append(Plot.n(plot.x(i) - half))
                        .append(' ')
                        .append(Plot.n(plot.top()))
                        .append("h")
                        .append(Plot.n(Math.max(1, 2 * half)))
                        .append("V")
                        .append(Plot.n(plot.bottom()))
                        .append("h-")
                        .append(Plot.n(Math.max(1, 2 * half)))
                        .append('Z');
            }
        }
        return path.toString();
    }

    String breaks(List<StyleBreak> breaks) {
        StringBuilder path = new StringBuilder();
        for (StyleBreak change : breaks) {
            double x = plot.x(weeks.get(0).week().weeksUntil(change.week()) - 0.5);
            path.append('M')
                    .append(Plot.n(x))
                    .append(' ')
                    .append(Plot.n(plot.top()))
                    .append('V')
                    .append(Plot.n(plot.bottom()));
        }
        return path.toString();
    }

    /** Returns an element of a path, or nothing for an empty one. */
    static String element(String style, String path) {
        return path.isEmpty() ? "" : "<path class=\"" + style + "\" d=\"" + path + "\"/>";
    }
}
