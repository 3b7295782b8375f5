package io.papertide.report.page;

import io.papertide.analytics.Verdict;
import io.papertide.model.BilingualText;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.words.Decimals;
import io.papertide.report.words.English;

/**
 * Rows of values with intervals as drawings within the page: a wide one with the names at the left, and one for a phone with
 * the names above; the style shows the one that fits.
 */
final class IntervalDrawing {
    private final ChartSpec.Intervals chart;
    private final BilingualHtml languages;
    private final Measures measures;
    private final Scale scale;
    private final StringBuilder svg = new StringBuilder();

    /**
     * Where things lie.
     *
     * @param kind the name by which the style knows it
     * @param width of the drawing
     * @param row the height of a row
     * @param left where the scale begins
     * @param right where it ends
     * @param name how far below the upper edge of its row the name stands
     * @param mark how far below it the mark lies
     */
    private record Measures(String kind, int width, int row, int left, int right, int name, int mark) {
        static final Measures WIDE = new Measures("chart wide-only", 760, 24, 330, 690, 16, 12);
        static final Measures NARROW = new Measures("chart narrow-only", 360, 40, 6, 354, 15, 27);
    }

    private IntervalDrawing(ChartSpec.Intervals chart, BilingualHtml languages, Measures measures) {
        this.chart = chart;
        this.languages = languages;
        this.measures = measures;
        scale = Scale.of(chart, measures);
    }

    static String of(ChartSpec.Intervals chart, BilingualHtml languages) {
        return new IntervalDrawing(chart, languages, Measures.WIDE).draw()
                + new IntervalDrawing(chart, languages, Measures.NARROW).draw();
    }

    private String draw() {
        int bottom = chart.bars().size() * measures.row + 8;
        svg.append("<svg class=\"")
                .append(measures.kind)
                .append("\" aria-hidden=\"true\" viewBox=\"0 0 ")
                .append(measures.width)
                .append(' ')
                .append(bottom + 36)
                .append("\">");
        axis(bottom);
        for (int i = 0; i < chart.bars().size(); i++) {
            row(chart.bars().get(i), i * measures.row + 4);
        }
        return svg.append("</svg>").toString();
    }

    private void axis(int bottom) {
        StringBuilder grid = new StringBuilder();
        for (int i = 0; scale.from + i * scale.step <= scale.to + 1e-9; i++) {
            double x = scale.x(scale.from + i * scale.step);
            line(grid, x, bottom);
            long points = Math.round((scale.from + i * scale.step) * 100);
            String figure = chart.differences()
                    ? (points > 0 ? "+" : "") + String.valueOf(points).replace('-', English.MINUS)
                    : points + " %";
            double inside = Math.max(14, Math.min(measures.width - 14, x));
            text("mid", new BilingualText(figure, figure), inside, bottom + 16);
        }
        svg.append(CoursePaths.element("grid", grid.toString()));
        if (chart.differences()) {
            StringBuilder zero = new StringBuilder();
            line(zero, scale.x(0), bottom);
            svg.append(CoursePaths.element("zero", zero.toString()));
        }
        text("mid", chart.axis(), (measures.left + measures.right) / 2.0, bottom + 32);
    }

    /** A line of the grid from top to bottom; where the names stand above the marks, it leaves them out. */
    private void line(StringBuilder path, double x, int bottom) {
        if (measures == Measures.WIDE) {
            path.append('M').append(Plot.n(x)).append(" 4V").append(bottom);
            return;
        }
        for (int i = 0; i < chart.bars().size(); i++) {
            path.append('M')
                    .append(Plot.n(x))
                    .append(' ')
                    .append(i * measures.row + 4 + measures.mark - 7)
                    .append("v14");
        }
    }

    private void text(String place, BilingualText text, double x, int y) {
        svg.append("<g class=\"")
                .append(place)
                .append("\">")
                .append(languages.words(text, "text", " x=\"" + Plot.n(x) + "\" y=\"" + y + "\""))
                .append("</g>");
    }

    /** Where the values of a chart lie from left to right. */
    private record Scale(double from, double to, double step, Measures measures) {
        static Scale of(ChartSpec.Intervals chart, Measures measures) {
            double low = chart.differences()
                    ? chart.bars().stream()
                            .mapToDouble(ChartSpec.Bar::low)
                            .min()
                            .orElse(0)
                    : 0;
            double high =
                    chart.bars().stream().mapToDouble(ChartSpec.Bar::high).max().orElse(1);
            double step = Plot.step(high - low);
            double from = Math.floor(low / step + 1e-9) * step;
            return new Scale(from, Math.max(Math.ceil(high / step - 1e-9) * step, from + step), step, measures);
        }

        double x(double value) {
            return measures.left + (measures.right - measures.left) * (value - from) / (to - from);
        }
    }

    private void row(ChartSpec.Bar bar, int top) {
        svg.append(languages.words(Drawings.text(bar.label()), "text", " x=\"0\" y=\"" + (top + measures.name) + "\""));
        String figure =
                chart.differences() ? English.signed(bar.value() * 100) : Decimals.of(bar.value() * 100, 1) + " %";
        text("end", new BilingualText(figure, figure), measures.width, top + measures.name);
        int y = top + measures.mark;
        boolean claimed = bar.verdict() == Verdict.RISING || bar.verdict() == Verdict.FALLING;
        String kind = bar.verdict() == Verdict.RISING ? "rising" : claimed ? "falling" : "open";
        double x = scale.x(bar.value());
        String mark = claimed
                ? bar.verdict() == Verdict.RISING
                        ? "M" + Plot.n(x - 6) + " " + (y + 5) + "h12l-6-11Z"
                        : "M" + Plot.n(x - 6) + " " + (y - 5) + "h12l-6 11Z"
                : "M" + Plot.n(x - 4) + " " + y + "a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z";
        svg.append("<g class=\"").append(kind).append("\">");
        svg.append(CoursePaths.element(
                        "range", "M" + Plot.n(scale.x(bar.low())) + " " + y + "H" + Plot.n(scale.x(bar.high()))))
                .append(CoursePaths.element("mark", mark))
                .append("</g>");
    }
}
