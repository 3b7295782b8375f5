package io.papertide.report.chart;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import java.util.List;

/** What a chart shows; nothing of how it is drawn. All its words are in both languages. */
public sealed interface ChartSpec {
    /** Returns the title. */
    BilingualText title();

    /** Returns what a reader must know: n, window, interval. */
    BilingualText caption();

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
     * @param verdict what may be claimed of the weeks
     */
    record Series(Label name, List<WeekShare> weeks, Verdict verdict) {
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
     * @param across the title of the horizontal axis
     * @param series up to seven, all over the same weeks
     * @param window the weeks of the moving mean, odd
     * @param breaks where the length of entries changed, drawn as upright lines
     */
    record Lines(
            BilingualText title,
            BilingualText caption,
            BilingualText axis,
            BilingualText across,
            List<Series> series,
            int window,
            List<StyleBreak> breaks)
            implements ChartSpec {
        /** Copies. */
        public Lines {
            series = List.copyOf(series);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A small plot a subject; each has an axis of its own height, so shapes can be compared and heights cannot.
     *
     * @param title the title
     * @param caption the caption
     * @param series any number, all over the same weeks
     * @param window the weeks of the moving mean, odd
     * @param breaks where the length of entries changed, drawn as upright lines
     */
    record Multiples(
            BilingualText title, BilingualText caption, List<Series> series, int window, List<StyleBreak> breaks)
            implements ChartSpec {
        /** Copies. */
        public Multiples {
            series = List.copyOf(series);
            breaks = List.copyOf(breaks);
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
    record Intervals(
            BilingualText title, BilingualText caption, BilingualText axis, List<Bar> bars, boolean differences)
            implements ChartSpec {
        /** Copies. */
        public Intervals {
            bars = List.copyOf(bars);
        }
    }

    /**
     * Parts of a whole in some spans of time; each paper is in one part only.
     *
     * @param title the title
     * @param caption the caption
     * @param axis the title of the vertical axis, with its unit
     * @param spans the columns, oldest first
     * @param totals the papers of each span; 0 for a gap
     * @param parts the parts from the bottom up, with as many counts as there are spans
     * @param breaks where the house style changed, as by {@link StyleCaption#places}
     */
    record Stacked(
            BilingualText title,
            BilingualText caption,
            BilingualText axis,
            List<String> spans,
            List<Integer> totals,
            List<Part> parts,
            List<Double> breaks)
            implements ChartSpec {
        /** Copies. */
        public Stacked {
            spans = List.copyOf(spans);
            totals = List.copyOf(totals);
            parts = List.copyOf(parts);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A part of a whole.
     *
     * @param label the label
     * @param papers the papers of each span
     * @param rest whether it holds all that has no part of its own; it is drawn in grey
     */
    record Part(Label label, List<Integer> papers, boolean rest) {
        /** Copies. */
        public Part {
            papers = List.copyOf(papers);
        }
    }

    /**
     * Shares as shades, a row a subject and a column a span of time.
     *
     * @param title the title
     * @param caption the caption
     * @param columns the spans, oldest first
     * @param rows from top to bottom
     * @param breaks where the house style changed, as by {@link StyleCaption#places}
     */
    record HeatMap(
            BilingualText title, BilingualText caption, List<String> columns, List<Row> rows, List<Double> breaks)
            implements ChartSpec {
        /** Copies. */
        public HeatMap {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A row of shades.
     *
     * @param label the label
     * @param shares a share a column; one of no papers is a gap
     */
    record Row(Label label, List<ShareEstimate> shares) {
        /** Copies. */
        public Row {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Shares in two periods, joined by lines.
     *
     * @param title the title
     * @param caption the caption
     * @param axis the title of the vertical axis, with its unit
     * @param first the name of the first period
     * @param second the name of the second period
     * @param slopes in any order
     */
    record Slopes(
            BilingualText title,
            BilingualText caption,
            BilingualText axis,
            BilingualText first,
            BilingualText second,
            List<Slope> slopes)
            implements ChartSpec {
        /** Copies. */
        public Slopes {
            slopes = List.copyOf(slopes);
        }
    }

    /**
     * One subject in two periods.
     *
     * @param label the label
     * @param a its share in the first period
     * @param b its share in the second period
     * @param verdict what may be claimed; decides colour and dash
     */
    record Slope(Label label, ShareEstimate a, ShareEstimate b, Verdict verdict) {}

    /**
     * Subjects and the ties between them.
     *
     * @param title the title
     * @param caption the caption
     * @param nodes the subjects
     * @param ties the ties, in any order
     */
    record Network(BilingualText title, BilingualText caption, List<Node> nodes, List<Tie> ties) implements ChartSpec {
        /** Copies. */
        public Network {
            nodes = List.copyOf(nodes);
            ties = List.copyOf(ties);
        }
    }

    /**
     * A subject of a network.
     *
     * @param label the label
     * @param papers how many papers have it; the area of its mark
     */
    record Node(Label label, int papers) {}

    /**
     * A tie of two subjects.
     *
     * @param a the index of one node
     * @param b the index of the other
     * @param strength over 0 to 1; the width of its line
     * @param papers how many papers have both
     */
    record Tie(int a, int b, double strength, int papers) {}
}
