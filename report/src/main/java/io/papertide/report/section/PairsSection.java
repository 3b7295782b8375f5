package io.papertide.report.section;

import io.papertide.analytics.Subject;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.pair.SubjectPair;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.StyleCaption;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.words.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which topics go together more often than by chance. */
final class PairsSection implements Section {
    private static final double ALPHA = 0.05;
    private static final int DRAWN = 30;

    @Override
    public List<Block> blocks(ReportData data) {
        List<SubjectPair> all = data.analysis().topicPairs(data.totals().period());
        List<SubjectPair> pairs = all.stream()
                .filter(pair -> pair.npmi() > 0 && pair.q() < ALPHA)
                .limit(DRAWN)
                .toList();
        if (pairs.isEmpty()) {
            return List.of();
        }
        int n = data.totals().papers();
        return List.of(
                new Block.Heading(
                        "pairs", Words.text("Topics that go together", "함께 나오는 주제"), Words.text("Pairs", "주제 쌍")),
                PairMap.words(data),
                PairMap.of(data, all),
                new Block.Subheading(Words.text("The closest pairs", "가장 가까운 쌍")),
                new Block.Figure(
                        "topic-pairs",
                        Words.text(
                                "Topics around an oval; lines join those that share papers more often than by chance",
                                "타원에 놓인 주제들. 우연보다 자주 같은 논문에 나오는 주제를 선으로 이음"),
                        network(pairs, n, data.breaks()),
                        table(data, pairs)));
    }

    private static ChartSpec network(List<SubjectPair> pairs, int n, List<StyleBreak> breaks) {
        Map<String, Integer> index = new LinkedHashMap<>();
        List<ChartSpec.Node> nodes = new ArrayList<>();
        for (SubjectPair pair : pairs) {
            node(pair.a(), pair.papersA(), index, nodes);
            node(pair.b(), pair.papersB(), index, nodes);
        }
        double most = pairs.stream().mapToDouble(SubjectPair::npmi).max().orElse(1);
        List<ChartSpec.Tie> ties = pairs.stream()
                .map(pair -> new ChartSpec.Tie(
                        index.getOrDefault(pair.a().id(), 0),
                        index.getOrDefault(pair.b().id(), 0),
                        pair.npmi() / most,
                        pair.together()))
                .toList();
        String strongest = Decimals.of(most, 2);
        return new ChartSpec.Network(
                Words.text("Topics that go together", "함께 나오는 주제"),
                StyleCaption.naming(
                        Words.text(
                                "n = " + Words.count(n) + " papers. The " + pairs.size()
                                        + " pairs that share papers most beyond chance (q < 0.05). The wider a line, the further beyond"
                                        + " chance (NPMI, at most " + strongest
                                        + "); blue: the six strongest. Area of a dot: papers.",
                                "논문 " + Words.count(n) + "편. 우연보다 뚜렷이 자주 함께 나오는 " + pairs.size()
                                        + "쌍(q < 0.05). 선이 굵을수록 우연에서 멂(NPMI, 최대 " + strongest
                                        + "). 파랑: 가장 강한 여섯 쌍. 점의 넓이: 논문 수."),
                        breaks),
                nodes,
                ties);
    }

    private static void node(Subject subject, int papers, Map<String, Integer> index, List<ChartSpec.Node> nodes) {
        if (index.putIfAbsent(subject.id(), nodes.size()) == null) {
            nodes.add(new ChartSpec.Node(TrendChart.label(subject), papers));
        }
    }

    private static Block.Table table(ReportData data, List<SubjectPair> pairs) {
        Map<Subject, List<PaperId>> papers =
                data.topics().stream().collect(Collectors.toMap(SubjectTrend::subject, SubjectTrend::evidence));
        BilingualText one = Words.text("One topic", "주제 1");
        BilingualText other = Words.text("Other topic", "주제 2");
        return new Block.Table(
                List.of(
                        one,
                        other,
                        Words.text("Together", "함께"),
                        Words.text("Papers of the one", "주제 1의 논문"),
                        Words.text("Papers of the other", "주제 2의 논문"),
                        Words.text("NPMI", "NPMI"),
                        Words.Q),
                pairs.stream().map(pair -> row(pair, papers)).toList());
    }

    private static List<Cell> row(SubjectPair pair, Map<Subject, List<PaperId>> papers) {
        return List.of(
                Cell.words(ReportData.name(pair.a())),
                Cell.words(ReportData.name(pair.b())),
                Cell.papers(pair.evidence()),
                Cell.papers(papers.getOrDefault(pair.a(), List.of()), pair.a()),
                Cell.papers(papers.getOrDefault(pair.b(), List.of()), pair.b()),
                Cell.figure(Decimals.of(pair.npmi(), 2)),
                Cell.figure(Words.probability(pair.q())));
    }
}
