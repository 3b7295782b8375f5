package io.papertide.report.section;

import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.StyleCaption;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Spans.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        List<ChartSpec.Part> parts = parts(spans, primary, named);
        BilingualText unit = Spans.unit(data);
        return List.of(
                new Block.Heading(
                        "mix",
                        Words.text("What each paper is mainly about", "논문의 중심 주제"),
                        Words.text("Main topics", "중심 주제")),
                new Block.Figure(
                        "topic-mix",
                        Words.text(
                                "Stacked columns: the papers of each " + unit.english() + " by their main topic",
                                unit.korean() + "별 논문을 중심 주제로 나눈 누적 막대"),
                        new ChartSpec.Stacked(
                                Words.text("Papers by their main topic", "중심 주제별 논문"),
                                caption(data, named.size()),
                                TrendChart.SHARE,
                                spans.stream().map(Span::name).toList(),
                                spans.stream().map(span -> span.papers().size()).toList(),
                                parts,
                                Spans.places(spans, data.breaks())),
                        Spans.table(
                                data,
                                spans,
                                ranked(data, primary),
                                (span, topic) ->
                                        in(span, primary, topic.subject().id()))));
    }

    private static BilingualText caption(ReportData data, int named) {
        BilingualText unit = Spans.unit(data);
        String n = Words.count(data.totals().papers());
        return StyleCaption.explaining(
                Words.text(
                        "n = " + n + " papers, each counted once, under its main topic. The "
                                + named
                                + " most common are named; figures are percent of the "
                                + unit.english() + ".",
                        "논문 " + n + "편을 중심 주제에 따라 한 번씩 셈. 가장 많은 주제 " + named + "개를 표시. 숫자는 " + unit.korean() + "별 %."),
                data.breaks());
    }

    private static List<ChartSpec.Part> parts(
            List<Span> spans, Map<PaperId, String> primary, List<SubjectTrend> named) {
        List<ChartSpec.Part> parts = new ArrayList<>();
        for (SubjectTrend topic : named) {
            parts.add(part(
                    TrendChart.label(topic.subject()),
                    counts(spans, primary, topic.subject().id()),
                    false));
        }
        parts.add(part(new ChartSpec.Label("all others", "그 밖"), others(spans, parts), true));
        return parts;
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
        Map<String, Long> sizes =
                primary.values().stream().collect(Collectors.groupingBy(topic -> topic, Collectors.counting()));
        return data.topics().stream()
                .filter(topic -> sizes.containsKey(topic.subject().id()))
                .sorted(Comparator.comparingLong((SubjectTrend topic) ->
                                sizes.getOrDefault(topic.subject().id(), 0L))
                        .reversed()
                        .thenComparing(topic -> topic.subject().id()))
                .toList();
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
}
