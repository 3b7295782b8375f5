package io.papertide.report.chart;

import io.papertide.analytics.Verdict;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import java.util.List;
import java.util.stream.Stream;

/** A small chart that nobody sees: the first one drawn takes a fifth of a second more than the next, for fonts and classes. */
final class FirstDrawing {
    private static final IsoWeek FIRST = new IsoWeek(2024, 1);
    private static final int WEEKS = 60;
    private static final int WINDOW = 13;

    private FirstDrawing() {}

    /** Draws it in both forms. */
    static void run() {
        List<WeekShare> weeks = Stream.iterate(FIRST, week -> week.plusWeeks(1))
                .limit(WEEKS)
                .map(week -> new WeekShare(week, 10, List.of()))
                .toList();
        String english = "What is new in 2024";
        String korean = "2024년에 새로운 것";
        BilingualText words = new BilingualText(english, korean);
        ChartSpec.Series series = new ChartSpec.Series(new ChartSpec.Label(english, korean), weeks, Verdict.RISING);
        ChartSpec chart = new ChartSpec.Multiples(words, words, List.of(series), WINDOW, List.of());
        ChartFile.svg(chart);
        ChartFile.png(chart, 1);
    }
}
