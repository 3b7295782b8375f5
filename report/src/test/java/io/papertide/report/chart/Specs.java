package io.papertide.report.chart;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Charts of each kind that are as hard to draw as real ones can be: long names, many rows, values on top of each other. */
final class Specs {
    static final BilingualText TITLE = new BilingualText(
            "A title that is too long for one line of the narrow canvas and therefore must be broken", "두 언어로 된 제목");
    static final BilingualText CAPTION = new BilingualText(
            "n = 1118 papers in 112 weekly issues, 2023-W01 to 2025-W08, and words enough to need a second line.",
            "논문 1118편, 112주.");
    static final BilingualText AXIS = new BilingualText("share of papers (%)", "논문 비율 (%)");
    private static final String LONG =
            "Reinforcement learning and preference optimisation of very large language models";
    private static final Verdict[] VERDICTS = Verdict.values();

    private Specs() {}

    static ChartSpec.Label name(int i) {
        return switch (i % 4) {
            case 0 -> new ChartSpec.Label(LONG, "강화 학습·선호 최적화");
            case 1 -> new ChartSpec.Label("Agents", "에이전트");
            case 2 -> new ChartSpec.Label("Image, video, 3D and music generation", "이미지·비디오·음악 생성");
            default -> new ChartSpec.Label("o1", "");
        };
    }

    static List<PaperId> papers(int count) {
        return IntStream.range(0, count).mapToObj(i -> new PaperId("p:" + i)).toList();
    }

    static List<WeekShare> weeks(int count, int of) {
        List<WeekShare> weeks = new ArrayList<>();
        IsoWeek week = new IsoWeek(2023, 1);
        for (int i = 0; i < count; i++) {
            boolean gap = i % 29 == 7;
            weeks.add(new WeekShare(week.plusWeeks(i), gap ? 0 : 10, papers(gap ? 0 : (i * 7 + of) % (of + 1))));
        }
        return weeks;
    }

    static List<ChartSpec.Series> series(int count, int weeks) {
        List<ChartSpec.Series> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            series.add(new ChartSpec.Series(name(i), weeks(weeks, 1 + i % 3), VERDICTS[i % 4]));
        }
        return series;
    }

    static List<StyleBreak> breaks() {
        IsoWeek first = new IsoWeek(2023, 1);
        return List.of(
                new StyleBreak(SeriesId.DAIR_AI, first.plusWeeks(1), 80, 101, List.of()),
                new StyleBreak(SeriesId.DAIR_AI, first.plusWeeks(2), 101, 150, List.of()),
                new StyleBreak(SeriesId.DAIR_AI, first.plusWeeks(3), 150, 58, List.of()),
                new StyleBreak(SeriesId.DAIR_AI, first.plusWeeks(110), 58, 1187, List.of()));
    }

    static Map<String, ChartSpec> all() {
        Map<String, ChartSpec> specs = new LinkedHashMap<>();
        specs.put("one-line", new ChartSpec.Lines(TITLE, CAPTION, AXIS, AXIS, series(1, 112), 13, breaks()));
        specs.put("seven-lines", new ChartSpec.Lines(TITLE, CAPTION, AXIS, AXIS, series(7, 112), 13, breaks()));
        specs.put("few-weeks", new ChartSpec.Lines(TITLE, CAPTION, AXIS, AXIS, series(2, 3), 3, List.of()));
        specs.put("multiples", new ChartSpec.Multiples(TITLE, CAPTION, series(23, 112), 13, breaks()));
        specs.put("shares", new ChartSpec.Intervals(TITLE, CAPTION, AXIS, bars(24, 0), false));
        specs.put("changes", new ChartSpec.Intervals(TITLE, CAPTION, AXIS, bars(24, -0.2), true));
        specs.put("stacked", stacked());
        specs.put("heat-map", heatMap());
        specs.put("slopes", slopes());
        specs.put("network", network());
        return specs;
    }

    static List<ChartSpec.Bar> bars(int count, double from) {
        List<ChartSpec.Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double value = from + 0.013 * i;
            bars.add(new ChartSpec.Bar(name(i), value, value - 0.03, value + 0.05, VERDICTS[i % 4]));
        }
        return bars;
    }

    static ChartSpec.Stacked stacked() {
        return new ChartSpec.Stacked(
                TITLE,
                CAPTION,
                AXIS,
                List.of("2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"),
                List.of(10, 0, 20, 40),
                List.of(
                        new ChartSpec.Part(name(0), List.of(4, 0, 10, 1), false),
                        new ChartSpec.Part(name(1), List.of(1, 0, 9, 1), false),
                        new ChartSpec.Part(name(2), List.of(1, 0, 1, 0), false),
                        new ChartSpec.Part(name(3), List.of(4, 0, 0, 38), true)),
                List.of(0.0, 2.3, 4.0));
    }

    static ChartSpec.HeatMap heatMap() {
        List<ChartSpec.Row> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(new ChartSpec.Row(
                    name(i), List.of(ShareEstimate.of(i, 12), ShareEstimate.of(0, 0), ShareEstimate.of(12, 12))));
        }
        return new ChartSpec.HeatMap(
                TITLE, CAPTION, List.of("2023-Q4", "2024-Q1", "2024-Q2"), rows, List.of(0.0, 1.5, 3.0));
    }

    static ChartSpec.Slopes slopes() {
        List<ChartSpec.Slope> slopes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            slopes.add(new ChartSpec.Slope(
                    name(i),
                    ShareEstimate.of(10, 100),
                    ShareEstimate.of(i == 0 ? 0 : 10 + i % 3, 100),
                    VERDICTS[i % 4]));
        }
        return new ChartSpec.Slopes(
                TITLE,
                CAPTION,
                AXIS,
                new BilingualText("2 January 2023 – 28 January 2024", "2 January 2023 – 28 January 2024"),
                new BilingualText("29 January 2024 – 23 February 2025", "29 January 2024 – 23 February 2025"),
                slopes);
    }

    static ChartSpec.Network network() {
        List<ChartSpec.Node> nodes = new ArrayList<>();
        List<ChartSpec.Tie> ties = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            nodes.add(new ChartSpec.Node(name(i), 1 + i * i * 4));
            if (i > 0) {
                ties.add(new ChartSpec.Tie(i, (i * 7) % i, 1.0 / i, i));
            }
        }
        return new ChartSpec.Network(TITLE, CAPTION, nodes, ties);
    }
}
