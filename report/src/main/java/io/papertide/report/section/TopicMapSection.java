package io.papertide.report.section;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.StyleCaption;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Spans.Span;
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
        BilingualText unit = Spans.unit(data);
        return List.of(
                new Block.Heading(
                        "topic-map",
                        Words.text("Topics by " + unit.english(), unit.korean() + "별 주제"),
                        Words.text("By " + unit.english(), unit.korean() + "별")),
                new Block.Figure(
                        "topic-map",
                        Words.text(
                                "A table of shaded cells: the share of each topic in each " + unit.english()
                                        + ", the darker the larger",
                                unit.korean() + "별 각 주제의 비율을 음영으로 나타낸 표. 진할수록 비율이 큼"),
                        new ChartSpec.HeatMap(
                                Words.text("When each topic was strong", "주제가 강했던 시기"),
                                caption(data, spans),
                                spans.stream().map(Span::name).toList(),
                                rows,
                                Spans.places(spans, data.breaks())),
                        Spans.table(data, spans, topics, (one, topic) -> in(topic, one))));
    }

    private static BilingualText caption(ReportData data, List<Span> spans) {
        BilingualText unit = Spans.unit(data);
        String n = Words.count(data.totals().papers());
        String span = spans.get(0).name() + "–" + spans.get(spans.size() - 1).name();
        return StyleCaption.explaining(
                Words.text(
                        "Percent of each " + unit.english() + "’s papers; n = " + n
                                + " papers, " + span
                                + ", at least "
                                + least(spans) + " a " + unit.english()
                                + ". A paper can have several topics. Shades follow the square root of the"
                                + " share, so that rare topics can be told apart.",
                        unit.korean() + "별 논문 가운데 비율(%). 논문 " + n + "편, " + span + ", "
                                + unit.korean()
                                + "마다 "
                                + least(spans)
                                + "편 이상. 한 논문이 여러 주제에 속할 수 있음. 드문 주제도 구별되도록 음영은 비율의 제곱근을 따름."),
                data.breaks());
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
}
