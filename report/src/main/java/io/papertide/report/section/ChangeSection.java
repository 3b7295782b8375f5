package io.papertide.report.section;

import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.model.BilingualText;
import io.papertide.report.chart.ComparisonChart;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.words.Dates;
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
        BilingualText a = Dates.days(halves.a().period());
        BilingualText b = Dates.days(halves.b().period());
        Block.Table topics = table(Words.TOPIC, byDifference);
        return List.of(
                new Block.Heading("change", Words.text("Two periods compared", "두 기간 비교"), Words.text("Compare", "비교")),
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
                        Dates.days(halves.a().period()),
                        Dates.days(halves.b().period()),
                        data.breaks()),
                topics);
    }

    private static Block keywords(Comparison halves) {
        List<ComparedSubject> all = halves.keywords();
        return table(Words.KEYWORD, all.subList(0, Math.min(KEYWORDS, all.size())));
    }

    private static Block intro(Comparison halves) {
        BilingualText a = Dates.days(halves.a().period());
        BilingualText b = Dates.days(halves.b().period());
        String n1 = Words.count(halves.a().papers());
        String n2 = Words.count(halves.b().papers());
        String words1 = String.format(Locale.ROOT, "%.0f", halves.meanWordsA());
        String words2 = String.format(Locale.ROOT, "%.0f", halves.meanWordsB());
        return Block.Paragraph.of(
                "The first half is " + a.english() + " (" + n1 + " papers), the second " + b.english() + " (" + n2
                        + "). Entries had " + words1 + " words on average in the first and " + words2
                        + " in the second, which changes no figure here: only the beginnings of the texts are counted. "
                        + halves.keywordFamily()
                        + " keywords were tested together. The verdicts here compare the halves. A step between them need not"
                        + " be a trend over the weeks, and a trend need not show as a step.",
                "전반기는 " + a.korean() + "(논문 " + n1 + "편), 후반기는 " + b.korean() + "(" + n2 + "편)입니다. 항목의 평균 길이는 전반기 "
                        + words1
                        + "단어, 후반기 " + words2 + "단어지만, 글의 앞부분만 세므로 여기의 수치에는 영향이 없습니다. 키워드 "
                        + halves.keywordFamily() + "개를 함께 검정했습니다. 여기의 판정은 두 시기를 견준 것입니다. 두 시기가 다르다고 주별 추세가 있는 것은"
                        + " 아니며, 추세가 있어도 두 시기의 차이로는 드러나지 않을 수 있습니다.");
    }

    static Block.Table table(BilingualText first, List<ComparedSubject> subjects) {
        return new Block.Table(
                List.of(
                        first,
                        Words.text("Papers, 1st half", "전반기 논문 수"),
                        Words.text("Share, 1st half", "전반기 비율"),
                        Words.text("Papers, 2nd half", "후반기 논문 수"),
                        Words.text("Share, 2nd half", "후반기 비율"),
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
