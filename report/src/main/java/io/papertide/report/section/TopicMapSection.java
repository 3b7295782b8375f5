package io.papertide.report.section;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.StyleCaption;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.section.Spans.Span;
import java.util.ArrayList;
import java.util.List;

/** All topics by quarter at one glance. */
final class TopicMapSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        List<Span> spans = Spans.of(data);
        List<SubjectTrend> topics = ReportData.byShare(data.topics());
        if (topics.isEmpty() || spans.size() < 2) {
            return List.of();
        }
        List<ChartSpec.Row> rows = topics.stream()
                .map(topic -> new ChartSpec.Row(TrendChart.label(topic.subject()), shares(topic, spans)))
                .toList();
        String n = Words.count(data.totals().papers());
        String span = spans.get(0).name() + "–" + spans.get(spans.size() - 1).name();
        return List.of(
                new Block.Heading("topic-map", Words.text("Topics by span", "시기별 주제")),
                new Block.Figure(
                        "topic-map",
                        Words.text(
                                "A table of shaded cells: the share of each topic in each span of time, the darker the larger",
                                "시기마다 각 주제의 비율을 음영으로 나타낸 표. 진할수록 비율이 큼"),
                        new ChartSpec.HeatMap(
                                Words.text("Where each topic was strong", "주제가 강했던 시기"),
                                StyleCaption.explaining(
                                        Words.text(
                                                "Share of the span's papers in percent; n = " + n + " papers, " + span
                                                        + ", "
                                                        + least(spans)
                                                        + " or more a span. A paper can have several topics."
                                                        + " Shade by the square root of the share.",
                                                "각 시기 논문 가운데 비율(%). 논문 " + n + "편, " + span + ", 시기마다 " + least(spans)
                                                        + "편 이상. 한 논문이 여러 주제에 속할 수 있음. 음영은 비율의 제곱근."),
                                        data.breaks()),
                                spans.stream().map(Span::name).toList(),
                                rows,
                                Spans.places(spans, data.breaks())),
                        table(topics, spans)));
    }

    private static int least(List<Span> spans) {
        return spans.stream()
                .mapToInt(span -> span.papers().size())
                .filter(n -> n > 0)
                .min()
                .orElse(0);
    }

    private static List<ShareEstimate> shares(SubjectTrend topic, List<Span> spans) {
        return spans.stream()
                .map(span ->
                        ShareEstimate.of(in(topic, span).size(), span.papers().size()))
                .toList();
    }

    private static List<PaperId> in(SubjectTrend topic, Span span) {
        return topic.evidence().stream().filter(span.papers()::contains).toList();
    }

    private static Block.Table table(List<SubjectTrend> topics, List<Span> spans) {
        List<BilingualText> columns = new ArrayList<>();
        columns.add(Words.text("Span", "시기"));
        columns.add(Words.text("All papers", "전체 논문"));
        topics.forEach(topic -> columns.add(ReportData.name(topic.subject())));
        List<List<Cell>> rows = new ArrayList<>();
        for (Span span : spans) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.same(span.name()));
            row.add(Cell.figure(Words.count(span.papers().size())));
            topics.forEach(topic -> row.add(span.papers().isEmpty() ? Cell.figure("") : Cell.papers(in(topic, span))));
            rows.add(row);
        }
        return new Block.Table(columns, rows);
    }
}
