package io.papertide.report.chart;

import io.papertide.analytics.Subject;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.Language;
import java.nio.file.Path;
import java.util.List;

/** The chart of a few trends, as {@code trend --chart} and the report draw it. */
public final class TrendChart {
    private static final int LONGEST_WINDOW = 13;
    private static final int SHORTEST_WINDOW = 3;

    private TrendChart() {}

    /** Returns the specification; one plot for up to seven trends, else small multiples. */
    public static ChartSpec of(String title, List<SubjectTrend> trends) {
        List<ChartSpec.Series> series = trends.stream()
                .map(trend -> new ChartSpec.Series(label(trend.subject()), trend.weeks()))
                .toList();
        int window = window(trends);
        String caption = caption(trends, window);
        return series.size() <= 7
                ? new ChartSpec.Lines(title, caption, "share of papers / 논문 비율 (%)", series, window)
                : new ChartSpec.Multiples(title, caption, series, window);
    }

    /** Writes the trends to a .png or .svg file. */
    public static void write(List<SubjectTrend> trends, Path file) {
        ChartFile.write(of("Share of papers by week / 주별 논문 비율", trends), file);
    }

    /** Returns the English name over the Korean one, or the only one known. */
    public static ChartSpec.Label label(Subject subject) {
        String english = subject.name().preferring(Language.ENGLISH);
        String korean = subject.name().preferring(Language.KOREAN);
        return new ChartSpec.Label(english, korean.equals(english) ? "" : korean);
    }

    /** Returns the window of the moving share: 13 weeks, fewer where the period is short; odd. */
    public static int window(List<SubjectTrend> trends) {
        int weeks = trends.isEmpty() ? 1 : trends.get(0).weeks().size();
        int third = Math.max(SHORTEST_WINDOW, weeks / 4);
        int window = Math.min(LONGEST_WINDOW, third);
        return window % 2 == 1 ? window : window - 1;
    }

    private static String caption(List<SubjectTrend> trends, int window) {
        if (trends.isEmpty()) {
            return "";
        }
        List<WeekShare> weeks = trends.get(0).weeks();
        long issues = weeks.stream().filter(week -> week.total() > 0).count();
        return "n = " + trends.get(0).overall().total() + " papers, " + issues + " weeks, "
                + weeks.get(0).week() + " to "
                + weeks.get(weeks.size() - 1).week() + ". Points: weeks; line: mean of " + window
                + " weeks" + (trends.size() == 1 || trends.size() > 7 ? " with 95 % interval" : "")
                + "; gaps: no issue.";
    }
}
