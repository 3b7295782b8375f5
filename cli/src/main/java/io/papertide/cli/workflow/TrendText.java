package io.papertide.cli.workflow;

import io.papertide.analytics.changepoint.Level;
import io.papertide.analytics.changepoint.SubjectLevels;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.TrendSlope;
import java.util.List;
import java.util.stream.Collectors;

/** What the table of trends leaves to say, as lines for a terminal. */
public final class TrendText {
    private TrendText() {}

    /** Returns why lenses disagree, and what would have been seen where there was too little data; empty if neither is so. */
    public static List<String> notes(List<SubjectTrend> trends) {
        return VerdictText.notes(
                trends.stream().map(VerdictText::of).toList(), "a difference between the halves of the period");
    }

    /** Returns a slope with its interval in points a year, such as {@code +3.2 (+1.0..+5.1)}. */
    public static String slope(TrendSlope slope) {
        return Figures.points(slope.perYear()) + " (" + Figures.points(slope.low()) + ".."
                + Figures.points(slope.high()) + ")";
    }

    /** Returns a line about the levels of a share; empty if it never changed. */
    public static List<String> levels(SubjectLevels found) {
        if (found.changes().isEmpty()) {
            return List.of();
        }
        return List.of(
                "levels: " + found.levels().stream().map(TrendText::level).collect(Collectors.joining("; ")));
    }

    private static String level(Level level) {
        return level.period().first() + " to " + level.period().last() + " "
                + Figures.percent(level.share().share());
    }
}
