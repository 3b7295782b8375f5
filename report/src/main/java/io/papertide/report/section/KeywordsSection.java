package io.papertide.report.section;

import io.papertide.analytics.Subject;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.emergence.EmergenceRule;
import io.papertide.analytics.keyword.KeywordRanking;
import io.papertide.analytics.keyword.KeywordShare;
import io.papertide.model.BilingualText;
import io.papertide.model.Period;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.StyleCaption;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.words.Dates;
import io.papertide.report.words.English;
import java.util.ArrayList;
import java.util.List;

/**
 * Keywords that rose, fell, are new or went away between the halves of the period; and those of the newest weeks, English and,
 * where there are any, Korean.
 */
final class KeywordsSection implements Section {
    private static final int TOP = 12;

    @Override
    public List<Block> blocks(ReportData data) {
        KeywordRanking english = data.keywordsEnglish();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("keywords", Words.text("Keywords", "키워드")));
        changed(blocks, data, Verdict.RISING, "Rising", "상승한 키워드");
        changed(blocks, data, Verdict.FALLING, "Falling", "하락한 키워드");
        BilingualText recent = Dates.days(english.period().period());
        add(blocks, "New in " + recent.english(), "새로 나온 키워드: " + recent.korean(), english.fresh());
        gone(blocks, data);
        blocks.add(new Block.Subheading(Words.text("The newest weeks", "최근 몇 주")));
        blocks.add(Block.Paragraph.of(
                "The keywords of the " + Words.count(english.period().papers()) + " papers of " + recent.english()
                        + ", against the rest of the archive.",
                recent.korean() + "의 논문 " + Words.count(english.period().papers()) + "편에 쓰인 키워드를 나머지 논문과 견줍니다."));
        if (!english.frequent().isEmpty()) {
            blocks.add(figure(english, data.breaks()));
        }
        add(blocks, "Distinctive", "특징적인 키워드", english.distinctive());
        add(blocks, "Korean", "한국어 키워드", data.keywordsKorean().frequent());
        return blocks;
    }

    private static void changed(List<Block> blocks, ReportData data, Verdict verdict, String english, String korean) {
        List<ComparedSubject> keywords = data.halves().keywords().stream()
                .filter(compared -> compared.verdict() == verdict)
                .limit(TOP)
                .toList();
        if (!keywords.isEmpty()) {
            blocks.add(new Block.Subheading(
                    Words.text(english + " from the first half to the second", korean + "(전반기 → 후반기)")));
            blocks.add(ChangeSection.table(Words.KEYWORD, keywords));
        }
    }

    /** Keywords of the first half that the second hardly has. */
    private static void gone(List<Block> blocks, ReportData data) {
        Period first = data.halves().a().period();
        Period second = data.halves().b().period();
        if (first.last().compareTo(second.first()) >= 0) {
            return;
        }
        List<List<Cell>> rows = data.analysis().emergence(first, second, EmergenceRule.DEFAULT).fading().stream()
                .filter(fading -> fading.subject().kind() == Subject.Kind.KEYWORD)
                .limit(TOP)
                .map(fading -> List.of(
                        Cell.words(ReportData.name(fading.subject())),
                        Cell.papers(fading.evidence(), fading.subject()),
                        Cell.figure(Words.percent(fading.earlier().share())),
                        Cell.figure(Words.percent(fading.later().share())),
                        Cell.figure(English.signed(fading.logRatio()))))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Subheading(
                    Words.text("Gone: in hardly any paper of the second half", "후반기에 거의 사라진 키워드")));
            blocks.add(new Block.Table(
                    List.of(
                            Words.KEYWORD,
                            Words.text("Papers, 1st half", "전반기 논문 수"),
                            Words.text("Share, 1st half", "전반기 비율"),
                            Words.text("Share, 2nd half", "후반기 비율"),
                            Words.text("Log ratio", "로그 비")),
                    rows));
        }
    }

    private static Block figure(KeywordRanking ranking, List<StyleBreak> breaks) {
        List<ChartSpec.Bar> bars = ranking.frequent().stream()
                .map(keyword -> new ChartSpec.Bar(
                        TrendChart.label(keyword.keyword()),
                        keyword.inside().share(),
                        keyword.inside().low(),
                        keyword.inside().high(),
                        Verdict.NO_CLEAR_CHANGE))
                .toList();
        BilingualText days = Dates.days(ranking.period().period());
        return new Block.Figure(
                "keywords-frequent",
                Words.text("The most frequent keywords with their intervals", "가장 자주 쓰인 키워드와 신뢰구간"),
                new ChartSpec.Intervals(
                        Words.text("Frequent keywords", "자주 쓰인 키워드"),
                        StyleCaption.naming(
                                Words.text(
                                        "n = " + Words.count(ranking.period().papers()) + " papers, " + days.english()
                                                + ". Line: 95 % Wilson interval.",
                                        days.korean() + "의 논문 "
                                                + Words.count(ranking.period().papers()) + "편. 선: 95 % 윌슨 신뢰구간."),
                                within(ranking, breaks)),
                        TrendChart.SHARE,
                        bars,
                        false),
                table(Words.KEYWORD, ranking.frequent()));
    }

    private static List<StyleBreak> within(KeywordRanking ranking, List<StyleBreak> breaks) {
        Period period = ranking.period().period();
        return breaks.stream()
                .filter(change ->
                        period.contains(change.week()) && !change.week().equals(period.first()))
                .toList();
    }

    private static void add(List<Block> blocks, String english, String korean, List<KeywordShare> keywords) {
        if (!keywords.isEmpty()) {
            blocks.add(new Block.Subheading(Words.text(english, korean)));
            blocks.add(table(Words.KEYWORD, keywords));
        }
    }

    private static Block.Table table(BilingualText title, List<KeywordShare> keywords) {
        return new Block.Table(
                List.of(
                        title,
                        Words.PAPERS,
                        Words.SHARE,
                        Words.INTERVAL,
                        Words.text("Elsewhere", "그 밖"),
                        Words.text("Log ratio", "로그 비")),
                keywords.stream().map(KeywordsSection::row).toList());
    }

    private static List<Cell> row(KeywordShare keyword) {
        boolean alone = keyword.outside().total() == 0;
        return List.of(
                Cell.words(ReportData.name(keyword.keyword())),
                Cell.papers(keyword.evidence(), keyword.keyword()),
                Cell.figure(Words.percent(keyword.inside().share())),
                Cell.figure(Words.interval(keyword.inside())),
                Cell.figure(alone ? "" : Words.percent(keyword.outside().share())),
                Cell.figure(alone ? "" : English.signed(keyword.logRatio())));
    }
}
