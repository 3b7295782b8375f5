package io.papertide.report.chart;

import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.model.BilingualText;
import io.papertide.report.words.English;
import java.util.Comparator;
import java.util.List;

/** The charts of two periods, as {@code compare --chart} and the report draw them. */
public final class ComparisonChart {
    private static final int SLOPES = 12;
    /** Lines of which nothing is claimed cross one another; a few show where most topics are. */
    private static final int FEW = 7;

    private ComparisonChart() {}

    /** Returns the ranked differences of some subjects with their intervals, the largest rise first. */
    public static ChartSpec differences(
            BilingualText title,
            Comparison comparison,
            List<ComparedSubject> subjects,
            BilingualText a,
            BilingualText b,
            List<StyleBreak> breaks) {
        List<ChartSpec.Bar> bars = subjects.stream()
                .sorted(byDifference())
                .map(compared -> new ChartSpec.Bar(
                        TrendChart.label(compared.subject()),
                        compared.change().difference(),
                        compared.change().low(),
                        compared.change().high(),
                        compared.verdict()))
                .toList();
        String n1 = English.number(comparison.a().papers());
        String n2 = English.number(comparison.b().papers());
        return new ChartSpec.Intervals(
                title,
                StyleCaption.naming(
                        new BilingualText(
                                "Share in " + b.english() + " (n = " + n2 + " papers) minus share in " + a.english()
                                        + " (n = "
                                        + n1
                                        + "). Line: 95 % Newcombe interval. Filled: rising ▲ or falling ▼; hollow: no claim.",
                                b.korean() + "의 비율(논문 " + n2 + "편)에서 " + a.korean() + "의 비율(" + n1
                                        + "편)을 뺀 값. 선: 95 % 뉴컴 신뢰구간. 채운 점: 상승 ▲, 하락 ▼. 빈 점: 판정 없음."),
                        breaks),
                new BilingualText("difference in percentage points", "차이(%p)"),
                bars,
                true);
    }

    /** Returns the shares of both periods joined by lines: twelve that changed, and the largest of the others up to seven in all. */
    public static ChartSpec slopes(
            BilingualText title,
            Comparison comparison,
            List<ComparedSubject> subjects,
            BilingualText a,
            BilingualText b,
            List<StyleBreak> breaks) {
        long claimed = subjects.stream()
                .filter(compared -> Theme.isClaimed(compared.verdict()))
                .count();
        List<ChartSpec.Slope> slopes = subjects.stream()
                .sorted(Comparator.comparing((ComparedSubject compared) -> !Theme.isClaimed(compared.verdict()))
                        .thenComparing(compared ->
                                -(compared.a().share() + compared.b().share()))
                        .thenComparing(compared -> compared.subject().id()))
                .limit(Math.max(FEW, Math.min(claimed, SLOPES)))
                .map(compared -> new ChartSpec.Slope(
                        TrendChart.label(compared.subject()), compared.a(), compared.b(), compared.verdict()))
                .toList();
        String n1 = English.number(comparison.a().papers());
        String n2 = English.number(comparison.b().papers());
        boolean all = slopes.size() == subjects.size();
        return new ChartSpec.Slopes(
                title,
                StyleCaption.naming(
                        new BilingualText(
                                "n = " + n1 + " papers in " + a.english() + " and " + n2 + " in " + b.english()
                                        + ". Blue: rising; orange, dashed: falling; grey: no claim."
                                        + (all
                                                ? ""
                                                : " Shown: " + shown(claimed, slopes.size()) + " of " + subjects.size()
                                                        + ".")
                                        + " Logarithmic scale; shares under 0.5 % lie at the foot.",
                                a.korean() + "의 논문 " + n1 + "편, " + b.korean() + "의 " + n2
                                        + "편. 파랑: 상승, 주황 점선: 하락, 회색: 판정 없음."
                                        + (all
                                                ? ""
                                                : " 전체 " + subjects.size() + "개 가운데 "
                                                        + shownInKorean(claimed, slopes.size()) + "만 표시.")
                                        + " 로그 눈금이며 0.5 % 미만은 맨 아래."),
                        breaks),
                TrendChart.SHARE,
                a,
                b,
                slopes);
    }

    private static String shown(long claimed, int shown) {
        if (claimed >= shown) {
            return claimed > shown ? "the largest " + shown + " with a claim" : "the " + shown + " with a claim";
        }
        return claimed == 0 ? "the largest " + shown : "those with a claim and the largest others, " + shown;
    }

    private static String shownInKorean(long claimed, int shown) {
        if (claimed >= shown) {
            return claimed > shown ? "판정이 있는 것 중 큰 " + shown + "개" : "판정이 있는 " + shown + "개";
        }
        return claimed == 0 ? "큰 " + shown + "개" : "판정이 있는 것과 그 밖에 큰 것 " + shown + "개";
    }

    /** Returns the order of the rows: the largest rise first. */
    public static Comparator<ComparedSubject> byDifference() {
        return Comparator.comparingDouble(
                        (ComparedSubject compared) -> compared.change().difference())
                .reversed()
                .thenComparing(compared -> compared.subject().id());
    }
}
