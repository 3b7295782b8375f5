package io.papertide.report.section;

import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.model.BilingualText;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Block.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The second half of the period against the first. */
final class ChangeSection implements Section {
    private static final int KEYWORDS = 12;

    @Override
    public List<Block> blocks(ReportData data) {
        Comparison halves = data.halves();
        if (halves.a().papers() == 0 || halves.b().papers() == 0) {
            return List.of();
        }
        List<ComparedSubject> byDifference = halves.topics().stream()
                .sorted(Comparator.comparingDouble(
                                (ComparedSubject compared) -> compared.change().difference())
                        .reversed()
                        .thenComparing(compared -> compared.subject().id()))
                .toList();
        List<ChartSpec.Bar> bars = byDifference.stream().map(ChangeSection::bar).toList();
        return List.of(
                new Block.Heading("change", Words.text("Periods compared", "기간 비교")),
                intro(halves),
                new Block.Figure(
                        "topic-changes",
                        Words.text(
                                "The change of each topic's share between the halves with its interval",
                                "전반기에서 후반기로 각 주제 비율의 변화와 신뢰구간"),
                        new ChartSpec.Intervals(
                                "Change of each topic / 주제별 변화",
                                "n = " + halves.a().papers() + " and "
                                        + halves.b().papers()
                                        + " papers. Line: 95 % Newcombe interval; filled: rising ▲ or falling ▼.",
                                "points of a hundred / %p",
                                bars,
                                true),
                        table(Words.TOPIC, byDifference)),
                table(Words.TOPIC, byDifference),
                new Block.Subheading(Words.text("Keywords that changed most", "가장 많이 달라진 키워드")),
                table(
                        Words.KEYWORD,
                        halves.keywords()
                                .subList(0, Math.min(KEYWORDS, halves.keywords().size()))),
                new Block.Subheading(Words.text("Any two periods", "두 기간 직접 고르기")),
                new Block.Interactive(Block.Part.COMPARE));
    }

    private static ChartSpec.Bar bar(ComparedSubject compared) {
        return new ChartSpec.Bar(
                TrendChart.label(compared.subject()),
                compared.change().difference(),
                compared.change().low(),
                compared.change().high(),
                compared.verdict());
    }

    private static Block intro(Comparison halves) {
        String a = halves.a().period().toString();
        String b = halves.b().period().toString();
        String words = String.format(Locale.ROOT, "%.0f → %.0f", halves.meanWordsA(), halves.meanWordsB());
        return Block.Paragraph.of(
                "A is " + a + " with " + halves.a().papers() + " papers, B is " + b + " with "
                        + halves.b().papers() + ". The mean length of an entry went " + words
                        + " words; the lead lens does not see length. Keywords were tested as one family of "
                        + halves.keywordFamily() + ".",
                "A는 " + a + "의 논문 " + halves.a().papers() + "편, B는 " + b + "의 논문 "
                        + halves.b().papers()
                        + "편입니다. 항목의 평균 길이는 " + words + "단어로 바뀌었으나, 앞부분만 세는 방식은 길이의 영향을 받지 않습니다. 키워드 "
                        + halves.keywordFamily() + "개를 함께 검정했습니다.");
    }

    static Block.Table table(BilingualText first, List<ComparedSubject> subjects) {
        return new Block.Table(
                List.of(
                        first,
                        Words.text("A", "A"),
                        Words.text("share A", "A 비율"),
                        Words.text("B", "B"),
                        Words.text("share B", "B 비율"),
                        Words.text("Points", "변화(%p)"),
                        Words.INTERVAL,
                        Words.VERDICT,
                        Words.Q),
                subjects.stream().map(ChangeSection::row).toList());
    }

    private static List<Cell> row(ComparedSubject compared) {
        return List.of(
                Cell.words(ReportData.name(compared.subject())),
                Cell.papers(compared.evidenceA(), compared.subject()),
                Cell.figure(Words.percent(compared.a().share())),
                Cell.papers(compared.evidenceB(), compared.subject()),
                Cell.figure(Words.percent(compared.b().share())),
                Cell.figure(Words.points(compared.change().difference())),
                Cell.figure(Words.points(compared.change().low()) + " … "
                        + Words.points(compared.change().high())),
                Cell.words(Words.verdict(compared.verdict())),
                Cell.figure(Words.probability(compared.q())));
    }
}
