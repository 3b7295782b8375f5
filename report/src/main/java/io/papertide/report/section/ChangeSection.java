package io.papertide.report.section;

import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.model.BilingualText;
import io.papertide.report.chart.ComparisonChart;
import io.papertide.report.section.Block.Cell;
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
        List<ComparedSubject> byDifference =
                halves.topics().stream().sorted(ComparisonChart.byDifference()).toList();
        String a = halves.a().period().toString();
        String b = halves.b().period().toString();
        Block.Table topics = table(Words.TOPIC, byDifference);
        return List.of(
                new Block.Heading("change", Words.text("Periods compared", "기간 비교")),
                intro(halves),
                slopes(data, byDifference, topics),
                new Block.Figure(
                        "topic-changes",
                        Words.text(
                                "The change of each topic's share between the halves with its interval",
                                "전반기에서 후반기로 각 주제 비율의 변화와 신뢰구간"),
                        ComparisonChart.differences(
                                Words.text("Change of each topic", "주제별 변화"),
                                halves,
                                byDifference,
                                a,
                                b,
                                data.breaks()),
                        topics),
                topics,
                new Block.Subheading(Words.text("Keywords that changed most", "가장 많이 달라진 키워드")),
                keywords(halves),
                new Block.Subheading(Words.text("Any two periods", "두 기간 직접 고르기")),
                new Block.Interactive(Block.Part.COMPARE));
    }

    private static Block slopes(ReportData data, List<ComparedSubject> byDifference, Block.Table topics) {
        Comparison halves = data.halves();
        return new Block.Figure(
                "topic-slopes",
                Words.text(
                        "The shares of topics in the first and the second half, joined by lines",
                        "전반기와 후반기 주제 비율을 선으로 이은 그림"),
                ComparisonChart.slopes(
                        Words.text("From the first half to the second", "전반기에서 후반기로"),
                        halves,
                        byDifference,
                        halves.a().period().toString(),
                        halves.b().period().toString(),
                        data.breaks()),
                topics);
    }

    private static Block keywords(Comparison halves) {
        List<ComparedSubject> all = halves.keywords();
        return table(Words.KEYWORD, all.subList(0, Math.min(KEYWORDS, all.size())));
    }

    private static Block intro(Comparison halves) {
        String a = halves.a().period().toString();
        String b = halves.b().period().toString();
        String words = String.format(Locale.ROOT, "%.0f → %.0f", halves.meanWordsA(), halves.meanWordsB());
        return Block.Paragraph.of(
                "A is " + a + " with " + Words.count(halves.a().papers()) + " papers, B is " + b + " with "
                        + Words.count(halves.b().papers()) + ". The mean length of an entry went " + words
                        + " words; the lead lens does not see length. Keywords were tested as one family of "
                        + halves.keywordFamily()
                        + ". These verdicts are of the second half against the first; a step that the two halves"
                        + " show need not be a trend over the weeks, and the other way round.",
                "A는 " + a + "의 논문 " + Words.count(halves.a().papers()) + "편, B는 " + b + "의 논문 "
                        + Words.count(halves.b().papers())
                        + "편입니다. 항목의 평균 길이는 " + words + "단어로 바뀌었으나, 앞부분만 세는 방식은 길이의 영향을 받지 않습니다. 키워드 "
                        + halves.keywordFamily() + "개를 함께 검정했습니다. 여기의 판정은 후반기를 전반기와 견준 것으로, 주별 추세 판정과 다를 수 있습니다.");
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
                        Words.OF_HALVES,
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
