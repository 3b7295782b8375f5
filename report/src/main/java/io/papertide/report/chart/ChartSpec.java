package io.papertide.report.chart;

import io.papertide.analytics.Verdict;
import io.papertide.analytics.trend.WeekShare;
import java.util.List;

/** What a chart shows; nothing of how it is drawn. */
public sealed interface ChartSpec {
    /** Returns the title, in both languages where the report has both. */
    String title();

    /** Returns what a reader must know: n, window, interval. */
    String caption();

    /**
     * A name to be shown on two lines.
     *
     * @param first the upper line
     * @param second the lower line, set fainter; may be empty
     */
    record Label(String first, String second) {}

    /**
     * One subject over weeks.
     *
     * @param name the label
     * @param weeks every calendar week, gaps with a total of 0
     */
    record Series(Label name, List<WeekShare> weeks) {
        /** Copies. */
        public Series {
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * One value with its interval.
     *
     * @param label the label
     * @param value the value, as a fraction
     * @param low the lower bound of its interval
     * @param high the upper bound
     * @param verdict what may be claimed; decides the mark
     */
    record Bar(Label label, double value, double low, double high, Verdict verdict) {}

    /**
     * A few subjects in one plot: points by week, and a line through the mean of a window of weeks.
     *
     * @param title the title
     * @param caption the caption
     * @param axis the title of the vertical axis, with its unit
     * @param series up to seven
     * @param window the weeks of the moving mean, odd
     */
    record Lines(String title, String caption, String axis, List<Series> series, int window) implements ChartSpec {
        /** Copies. */
        public Lines {
            series = List.copyOf(series);
        }
    }

    /**
     * A small plot a subject, all with the same axes.
     *
     * @param title the title
     * @param caption the caption
     * @param series any number
     * @param window the weeks of the moving mean, odd
     */
    record Multiples(String title, String caption, List<Series> series, int window) implements ChartSpec {
        /** Copies. */
        public Multiples {
            series = List.copyOf(series);
        }
    }

    /**
     * Values with intervals, a row each, in the order given.
     *
     * @param title the title
     * @param caption the caption
     * @param axis the title of the horizontal axis, with its unit
     * @param bars the rows from top to bottom
     * @param differences whether the values are differences around 0, in points
     */
    record Intervals(String title, String caption, String axis, List<Bar> bars, boolean differences)
            implements ChartSpec {
        /** Copies. */
        public Intervals {
            bars = List.copyOf(bars);
        }
    }
}
