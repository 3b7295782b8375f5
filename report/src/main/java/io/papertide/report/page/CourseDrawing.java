package io.papertide.report.page;

import static io.papertide.report.page.CoursePaths.element;

import io.papertide.analytics.burst.Burst;
import io.papertide.analytics.changepoint.Level;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.changepoint.StyleMeasure;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Block;
import java.util.List;

/** One topic over the weeks with axes, levels, bursts and breaks. */
final class CourseDrawing {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 262;
    private static final int LABEL = 110;

    private final Block.Course course;
    private final List<WeekShare> weeks;
    private final Plot plot;
    private final BilingualHtml languages;

    private CourseDrawing(Block.Course course, BilingualHtml languages) {
        this.course = course;
        this.languages = languages;
        weeks = course.trend().weeks();
        double most = Plot.ceiling(Math.max(CoursePaths.most(course.trend()), highestLevel()));
        plot = new Plot(46, WIDTH - 10, 38, HEIGHT - 28, weeks.size(), most);
    }

    private double highestLevel() {
        return course.levels().stream()
                .mapToDouble(level -> level.share().share())
                .max()
                .orElse(0);
    }

    static String of(Block.Course course, BilingualHtml languages) {
        return new CourseDrawing(course, languages).drawn();
    }

    private String drawn() {
        CoursePaths paths = new CoursePaths(weeks, TrendChart.window(List.of(course.trend())), plot);
        StringBuilder svg = new StringBuilder(
                "<svg class=\"course\" aria-hidden=\"true\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">");
        svg.append(Axes.shares(plot)).append(Axes.weeks(plot, weeks, HEIGHT - 10));
        course.bursts().forEach(burst -> svg.append(burst(burst)));
        svg.append(element("gap", paths.gaps()))
                .append(element("band", paths.band()))
                .append(element("points", paths.points()))
                .append(element("level", levels()))
                .append(element("line", paths.line()))
                .append(element("break", paths.breaks(course.breaks())));
        return svg.append(labels()).append("</svg>").toString();
    }

    private String burst(Burst burst) {
        double from = plot.x(place(burst.period().first()) - 0.5);
        double to = plot.x(place(burst.period().last()) + 0.5);
        return "<rect class=\"burst\" x=\"" + Plot.n(from) + "\" y=\"" + Plot.n(plot.top()) + "\" width=\""
                + Plot.n(to - from) + "\" height=\"" + Plot.n(plot.bottom() - plot.top()) + "\"/>"
                + languages.words(
                        new BilingualText("burst", "집중"),
                        "text",
                        " x=\"" + Plot.n(from + 4) + "\" y=\"" + Plot.n(plot.bottom() - 6) + "\"");
    }

    private String levels() {
        StringBuilder path = new StringBuilder();
        for (Level level : course.levels()) {
            path.append('M')
                    .append(plot.at(place(level.period().first()), level.share().share()))
                    .append('H')
                    .append(Plot.n(plot.x(place(level.period().last()))));
        }
        return path.toString();
    }

    /** The words of an entry before and after, where a break changed them; names that would touch stand on two lines. */
    private String labels() {
        StringBuilder labels = new StringBuilder();
        double last = Double.NEGATIVE_INFINITY;
        boolean raised = false;
        for (StyleBreak style : course.breaks()) {
            if (style.changes().stream().noneMatch(change -> change.measure() == StyleMeasure.WORDS)) {
                continue;
            }
            double x = plot.x(place(style.week()) - 0.5);
            raised = x - last < LABEL && !raised;
            last = x;
            labels.append(label(style, x, plot.top() - (raised ? 20 : 7)));
        }
        return labels.toString();
    }

    private String label(StyleBreak style, double x, double y) {
        boolean flip = x > WIDTH - LABEL;
        String words = Math.round(style.wordsBefore()) + " → " + Math.round(style.wordsAfter());
        return languages.words(
                new BilingualText(words + " words", words + "단어"),
                "text",
                " x=\"" + Plot.n(flip ? x - 4 : x + 4) + "\" y=\"" + Plot.n(y) + "\""
                        + (flip ? " text-anchor=\"end\"" : ""));
    }

    private int place(IsoWeek week) {
        return weeks.get(0).week().weeksUntil(week);
    }
}
