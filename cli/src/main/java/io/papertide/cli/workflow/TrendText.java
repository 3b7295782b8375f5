package io.papertide.cli.workflow;

import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.Level;
import io.papertide.analytics.changepoint.SubjectLevels;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.TrendSlope;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the table of trends leaves to say, as lines for a terminal. */
public final class TrendText {
    private TrendText() {}

    /** Returns why lenses disagree, and what would have been seen where there was too little data; empty if neither is so. */
    public static List<String> notes(List<SubjectTrend> trends) {
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> disagreeing = trends.stream()
                .filter(trend -> !trend.lensesAgree())
                .collect(Collectors.groupingBy(
                        trend -> trend.agreement().words(trend.wordsRatio()),
                        LinkedHashMap::new,
                        Collectors.mapping(TrendText::name, Collectors.toList())));
        disagreeing.forEach((words, names) -> lines.add("* " + words + " (" + String.join(", ", names) + ")"));
        List<String> unseen = trends.stream()
                .filter(trend -> trend.verdict() == Verdict.TOO_LITTLE_DATA)
                .map(trend -> name(trend) + " "
                        + (trend.detectable() >= 1
                                ? "none"
                                : String.format(Locale.ROOT, "%.0f", Math.ceil(100 * trend.detectable()))))
                .toList();
        if (!unseen.isEmpty()) {
            lines.add(
                    "too little data; the smallest difference between the halves in points that would be seen (80 % power): "
                            + String.join(", ", unseen));
        }
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    private static String name(SubjectTrend trend) {
        return trend.subject().name().preferring(Language.ENGLISH);
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
