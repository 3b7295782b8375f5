package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.TrendChart;
import java.util.Comparator;
import java.util.List;

/** All topics at a glance: a small chart each, their shares side by side, and the table with every paper behind it. */
final class TopicsSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        List<SubjectTrend> topics = byPapers(data);
        if (topics.isEmpty()) {
            return List.of();
        }
        List<ChartSpec.Bar> bars = topics.stream()
                .map(trend -> new ChartSpec.Bar(
                        TrendChart.label(trend.subject()),
                        trend.overall().share(),
                        trend.overall().low(),
                        trend.overall().high(),
                        trend.verdict()))
                .toList();
        String n = "n = " + data.totals().papers() + " papers";
        Block.Figure small = new Block.Figure(
                "topics-by-week",
                Words.text("A small chart of the weekly share of each topic", "각 주제의 주별 비율을 그린 작은 그래프"),
                TrendChart.of("All topics / 모든 주제", topics),
                WeekTable.of(data, topics));
        Block.Figure shares = new Block.Figure(
                "topic-shares",
                Words.text("The share of each topic with its interval", "각 주제의 비율과 신뢰구간"),
                new ChartSpec.Intervals(
                        "Share of each topic / 주제별 비율",
                        n
                                + "; a paper can have several topics. Line: 95 % Wilson interval; filled: rising ▲ or falling ▼.",
                        "share of papers / 논문 비율 (%)",
                        bars,
                        false),
                TrendTable.of(data, topics));
        return List.of(
                new Block.Heading("topics", Words.text("Topics at a glance", "한눈에 보는 주제")),
                new Block.Glance(small, topics, data.analysis().styleBreaks(data.period())),
                new Block.Subheading(Words.text("Shares side by side", "주제별 비율 비교")),
                shares,
                TrendTable.of(data, topics));
    }

    /** Returns the topics that a paper has, the most common first. */
    static List<SubjectTrend> byPapers(ReportData data) {
        return data.topics().stream()
                .filter(trend -> trend.overall().papers() > 0)
                .sorted(Comparator.comparingInt(
                                (SubjectTrend trend) -> trend.overall().papers())
                        .reversed()
                        .thenComparing(trend -> trend.subject().id()))
                .toList();
    }
}
