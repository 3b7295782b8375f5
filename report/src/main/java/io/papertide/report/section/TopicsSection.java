package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.StyleCaption;
import io.papertide.report.chart.TrendChart;
import java.util.List;

/** All topics: a small plot each, and the table with every paper behind it. */
final class TopicsSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        List<SubjectTrend> topics = ReportData.byShare(data.topics());
        if (topics.isEmpty()) {
            return List.of();
        }
        Block.Figure small = new Block.Figure(
                "topics-by-week",
                Words.text("A small plot of the weekly share of each topic", "각 주제의 주별 비율을 그린 작은 그래프"),
                TrendChart.of(Words.text("All topics, week by week", "모든 주제의 주별 비율"), topics, data.breaks()),
                WeekTable.of(data, topics));
        return List.of(
                new Block.Heading("topics", Words.text("Topics at a glance", "한눈에 보는 주제"), Words.text("Topics", "주제")),
                new Block.Glance(small, topics, data.breaks()),
                new Block.Subheading(Words.text("Shares side by side", "주제별 비율 비교")),
                shares(data, topics),
                TrendTable.of(data, topics));
    }

    private static Block shares(ReportData data, List<SubjectTrend> topics) {
        String n = Words.count(data.totals().papers());
        return new Block.Figure(
                "topic-shares",
                Words.text("The share of each topic with its interval", "각 주제의 비율과 신뢰구간"),
                new ChartSpec.Intervals(
                        Words.text("Share of each topic", "주제별 비율"),
                        StyleCaption.naming(
                                Words.text(
                                        "n = " + n + " papers; a paper can have several topics. Line: 95 % Wilson"
                                                + " interval. Filled: rising ▲ or falling ▼ over the weeks.",
                                        "논문 " + n + "편. 한 논문이 여러 주제에 속할 수 있음. 선: 95 % 윌슨 신뢰구간. 채운 점: 상승 ▲, 하락 ▼."),
                                data.breaks()),
                        TrendChart.SHARE,
                        bars(topics),
                        false),
                TrendTable.of(data, topics));
    }

    private static List<ChartSpec.Bar> bars(List<SubjectTrend> topics) {
        return topics.stream()
                .map(trend -> new ChartSpec.Bar(
                        TrendChart.label(trend.subject()),
                        trend.overall().share(),
                        trend.overall().low(),
                        trend.overall().high(),
                        trend.verdict()))
                .toList();
    }
}
