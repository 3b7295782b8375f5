package io.papertide.report.section;

import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.burst.BurstOptions;
import io.papertide.analytics.emergence.EmergenceRule;
import io.papertide.model.BilingualText;
import io.papertide.report.section.Block.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the figures come about: in plain words, then as formulas and thresholds. */
final class MethodSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        VerdictRule rule = data.options().rule();
        return List.of(
                new Block.Heading("method", Words.text("Method", "방법")),
                counting(data.options().leadWords()),
                testing(rule),
                new Block.Subheading(Words.text("Formulas", "공식")),
                formulas(),
                new Block.Subheading(Words.text("Thresholds", "기준값")),
                thresholds(data, rule),
                Block.Paragraph.of(
                        "Papertide " + data.programVersion() + "; topics and word lists " + data.catalogue()
                                + "; corpus "
                                + data.book().fingerprint()
                                + ". The same archive and options give the same bytes; “papertide verify --report” checks a"
                                + " report against an archive.",
                        "Papertide " + data.programVersion() + "; 주제와 낱말 목록 " + data.catalogue() + "; 자료 지문 "
                                + data.book().fingerprint()
                                + ". 같은 자료와 설정은 언제나 같은 파일을 만듭니다. “papertide verify --report”로 보고서를 자료와 대조할 수"
                                + " 있습니다."));
    }

    private static Block counting(int words) {
        return Block.Paragraph.of(
                "A paper counts once, however many digests and languages carry it. Topics and keywords are looked for in the"
                        + " lead: the title and the first " + words
                        + " words of the summary. So longer texts do not make trends. Every share stands beside its interval"
                        + " and its papers.",
                "한 논문은 여러 다이제스트와 언어에 실려도 한 번만 셉니다. 주제와 키워드는 제목과 요약의 첫 " + words
                        + "단어에서만 찾으므로, 글이 길어졌다고 추세가 생기지 않습니다. 모든 비율은 신뢰구간, 논문과 함께 보입니다.");
    }

    private static Block testing(VerdictRule rule) {
        return Block.Paragraph.of(
                "Rising or falling means q under " + rule.alpha() + ", at least " + rule.minimumSupport()
                        + " papers, and no contradiction by the full text. Too little data means that a change of "
                        + Words.whole(rule.differenceThatMatters())
                        + " of all papers, or the doubling of a rarer topic, could have been missed. Everything else is no"
                        + " clear change. Smoothed lines are drawn, never tested.",
                "상승·하락은 q가 " + rule.alpha() + "보다 작고, 논문이 " + rule.minimumSupport()
                        + "편 이상이며, 전체 글이 반대로 말하지 않을 때만 씁니다. 자료 부족은 전체 논문의 "
                        + Words.whole(rule.differenceThatMatters())
                        + "만큼의 변화나, 드문 주제가 두 배가 되는 변화도 놓쳤을 수 있다는 뜻입니다. 그 밖은 모두 뚜렷한 변화 없음입니다. 부드러운 선은 그리기만"
                        + " 하고 검정하지 않습니다.");
    }

    private static Block formulas() {
        List<List<Cell>> rows = new ArrayList<>();
        row(
                rows,
                "Share and its interval (Wilson 1927)",
                "비율과 신뢰구간 (Wilson 1927)",
                "p̂ = x / n;  (p̂ + z²/2n ± z √(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n), z = 1.96");
        row(
                rows,
                "Difference of two shares (Newcombe 1998)",
                "두 비율의 차 (Newcombe 1998)",
                "d − √((p₂−l₂)² + (u₁−p₁)²) … d + √((u₂−p₂)² + (p₁−l₁)²), d = p₂ − p₁");
        row(
                rows,
                "Two periods, an expected count under 5 (Fisher)",
                "두 기간, 기대 빈도 5 미만 (Fisher)",
                "p = Σ P(table), P(table) ≤ P(observed)");
        row(
                rows,
                "Two periods, else (Dunning 1993)",
                "두 기간, 그 밖 (Dunning 1993)",
                "G² = 2 Σ O ln(O / E), four cells, χ² with 1 df");
        row(rows, "Log ratio (Hardie 2014)", "로그 비 (Hardie 2014)", "log₂(p₂ / p₁); x + ½, n + ½ where x = 0");
        overWeeks(rows);
        return new Block.Table(List.of(Words.text("For", "대상"), Words.text("Formula", "공식")), rows);
    }

    private static void overWeeks(List<List<Cell>> rows) {
        row(
                rows,
                "Trend over weeks (Hamed and Rao 1998; Sen 1968)",
                "주별 추세 (Hamed·Rao 1998; Sen 1968)",
                "S = Σ sign(yⱼ − yᵢ), z = (S ∓ 1) / √Var*(S); slope = median((yⱼ − yᵢ) / (tⱼ − tᵢ))");
        row(
                rows,
                "Many tests (Benjamini and Hochberg 1995)",
                "여러 검정 (Benjamini·Hochberg 1995)",
                "q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ / j");
        row(
                rows,
                "Bursts (Kleinberg 2002)",
                "집중 기간 (Kleinberg 2002)",
                "two states, p₁ = s p₀; weight = Σ (cost₀ − cost₁) − γ ln n");
        row(rows, "Pairs (Bouma 2009)", "쌍 (Bouma 2009)", "NPMI = ln(p(a,b) / p(a)p(b)) / −ln p(a,b)");
    }

    private static Block thresholds(ReportData data, VerdictRule rule) {
        BurstOptions bursts = data.options().bursts();
        EmergenceRule emergence = EmergenceRule.DEFAULT;
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, "Significant", "유의 수준", "q < " + rule.alpha());
        row(rows, "Minimum support", "최소 논문 수", String.valueOf(rule.minimumSupport()));
        row(rows, "Difference that matters", "중요한 차이", Words.whole(rule.differenceThatMatters()));
        row(
                rows,
                "Family of topics; of keywords between the halves",
                "주제 검정 수; 전·후반기 키워드 검정 수",
                data.topics().size() + "; " + data.halves().keywordFamily());
        row(
                rows,
                "Bursts: ratio s, cost γ",
                "집중 기간: 비 s, 비용 γ",
                String.format(Locale.ROOT, "%.1f, %.1f", bursts.ratio(), bursts.gamma()));
        row(
                rows,
                "Gone: share after, doublings, weeks, papers",
                "사라짐: 이후 비율, 배수, 주, 논문 수",
                Words.whole(emergence.novelty()) + ", " + emergence.growth() + ", " + emergence.persistence() + ", "
                        + emergence.support());
        return new Block.Table(List.of(Words.text("Threshold", "기준"), Words.text("Value", "값")), rows);
    }

    private static void row(List<List<Cell>> rows, String english, String korean, String value) {
        rows.add(List.of(Cell.words(new BilingualText(english, korean)), Cell.same(value)));
    }
}
