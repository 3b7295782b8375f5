package io.papertide.report.section;

import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.StyleCaption;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.section.Spans.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the papers of each quarter are about in the main: each paper once, by its primary topic. */
final class MixSection implements Section {
    private static final int NAMED = 7;

    @Override
    public List<Block> blocks(ReportData data) {
        List<Span> spans = Spans.of(data);
        Map<PaperId, String> primary = primary(data, spans);
        List<SubjectTrend> named = named(data, primary);
        if (named.isEmpty() || spans.size() < 2) {
            return List.of();
        }
        List<ChartSpec.Part> parts = new ArrayList<>();
        for (SubjectTrend topic : named) {
            parts.add(part(
                    TrendChart.label(topic.subject()),
                    counts(spans, primary, topic.subject().id()),
                    false));
        }
        parts.add(part(new ChartSpec.Label("all others", "그 밖"), others(spans, parts), true));
        String n = Words.count(data.totals().papers());
        return List.of(
                new Block.Heading("mix", Words.text("What papers are about in the main", "논문의 중심 주제")),
                new Block.Figure(
                        "topic-mix",
                        Words.text(
                                "Stacked columns: the papers of each span of time by their primary topic",
                                "시기마다 논문을 중심 주제로 나눈 누적 막대"),
                        new ChartSpec.Stacked(
                                Words.text("The mix of primary topics", "중심 주제의 구성"),
                                StyleCaption.explaining(
                                        Words.text(
                                                "n = " + n
                                                        + " papers, each counted once by the topic to file it under. The "
                                                        + named.size() + " largest are named; figures are percent.",
                                                "논문 " + n + "편을 중심 주제에 따라 한 번씩 셈. 큰 주제 " + named.size()
                                                        + "개를 표시. 숫자는 %."),
                                        data.breaks()),
                                TrendChart.SHARE,
                                spans.stream().map(Span::name).toList(),
                                spans.stream().map(span -> span.papers().size()).toList(),
                                parts,
                                Spans.places(spans, data.breaks())),
                        table(data, spans, primary)));
    }

    private static ChartSpec.Part part(ChartSpec.Label label, List<Integer> counts, boolean rest) {
        return new ChartSpec.Part(label, counts, rest);
    }

    private static Map<PaperId, String> primary(ReportData data, List<Span> spans) {
        Map<PaperId, String> primary = new LinkedHashMap<>();
        for (Span span : spans) {
            for (PaperId paper : span.papers()) {
                data.analysis().topicsOf(paper).stream()
                        .filter(TopicAssignment::primary)
                        .findFirst()
                        .ifPresent(topic -> primary.put(paper, topic.topic()));
            }
        }
        return primary;
    }

    /** Returns the topics that most papers are filed under, the largest first. */
    private static List<SubjectTrend> named(ReportData data, Map<PaperId, String> primary) {
        return ranked(data, primary).stream().limit(NAMED).toList();
    }

    private static List<SubjectTrend> ranked(ReportData data, Map<PaperId, String> primary) {
        return data.topics().stream()
                .filter(topic -> size(primary, topic) > 0)
                .sorted(Comparator.comparingLong((SubjectTrend topic) -> size(primary, topic))
                        .reversed()
                        .thenComparing(topic -> topic.subject().id()))
                .toList();
    }

    private static long size(Map<PaperId, String> primary, SubjectTrend topic) {
        return primary.values().stream().filter(topic.subject().id()::equals).count();
    }

    private static List<Integer> counts(List<Span> spans, Map<PaperId, String> primary, String topic) {
        return spans.stream().map(span -> in(span, primary, topic).size()).toList();
    }

    private static List<PaperId> in(Span span, Map<PaperId, String> primary, String topic) {
        return span.papers().stream()
                .filter(paper -> topic.equals(primary.get(paper)))
                .toList();
    }

    private static List<Integer> others(List<Span> spans, List<ChartSpec.Part> parts) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int named = 0;
            for (ChartSpec.Part part : parts) {
                named += part.papers().get(i);
            }
            others.add(spans.get(i).papers().size() - named);
        }
        return others;
    }

    private static Block.Table table(ReportData data, List<Span> spans, Map<PaperId, String> primary) {
        List<SubjectTrend> topics = ranked(data, primary);
        List<BilingualText> columns = new ArrayList<>();
        columns.add(Words.text("Span", "시기"));
        columns.add(Words.text("All papers", "전체 논문"));
        topics.forEach(topic -> columns.add(ReportData.name(topic.subject())));
        List<List<Cell>> rows = new ArrayList<>();
        for (Span span : spans) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.same(span.name()));
            row.add(Cell.figure(Words.count(span.papers().size())));
            topics.forEach(topic ->
                    row.add(Cell.papers(in(span, primary, topic.subject().id()))));
            rows.add(row);
        }
        return new Block.Table(columns, rows);
    }
}
