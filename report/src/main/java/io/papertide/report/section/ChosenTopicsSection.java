package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.report.chart.TrendChart;
import java.util.List;

/** The four topics that readers ask for first, in one chart. */
final class ChosenTopicsSection implements Section {
    private static final List<String> CHOSEN = List.of("llm", "agents", "multimodal", "fairness");

    @Override
    public List<Block> blocks(ReportData data) {
        List<SubjectTrend> chosen = CHOSEN.stream()
                .flatMap(id -> data.topics().stream()
                        .filter(trend -> trend.subject().id().equals(id)))
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading("four-topics", Words.text("Over the weeks", "주별 흐름"), Words.text("Weeks", "주별")),
                new Block.Interactive(Block.Part.EXPLORE),
                new Block.Figure(
                        "four-topics",
                        Words.text(
                                "Share of papers about language models, agents, multimodal models and fairness, week by week",
                                "언어 모델, 에이전트, 멀티모달, 공정성 논문의 주별 비율"),
                        TrendChart.of(Words.text("Four topics, week by week", "주별로 본 네 가지 주제"), chosen, data.breaks()),
                        WeekTable.of(data, chosen)));
    }
}
