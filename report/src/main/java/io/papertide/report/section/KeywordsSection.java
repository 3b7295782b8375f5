package io.papertide.report.section;

import io.papertide.analytics.Verdict;
import io.papertide.analytics.keyword.KeywordRanking;
import io.papertide.analytics.keyword.KeywordShare;
import io.papertide.model.BilingualText;
import io.papertide.report.chart.ChartSpec;
import io.papertide.report.chart.TrendChart;
import io.papertide.report.section.Block.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The keywords of the newest weeks: distinctive, frequent, new; English and, where there are any, Korean. */
final class KeywordsSection implements Section {
    @Override
    public List<Block> blocks(ReportData data) {
        KeywordRanking english = data.keywordsEnglish();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("keywords", Words.text("Keywords", "키워드")));
        blocks.add(Block.Paragraph.of(
                "Keywords of " + english.period().period() + " ("
                        + english.period().papers() + " papers) against the rest of the archive.",
                english.period().period() + "의 논문 " + english.period().papers() + "편에 쓰인 키워드를 나머지와 비교합니다."));
        if (!english.frequent().isEmpty()) {
            blocks.add(figure(english));
        }
        add(blocks, "Distinctive", "특징적인 키워드", english.distinctive());
        add(blocks, "New: no earlier paper has it", "새로 나온 키워드", english.fresh());
        add(blocks, "Korean", "한국어 키워드", data.keywordsKorean().frequent());
        return blocks;
    }

    private static Block figure(KeywordRanking ranking) {
        List<ChartSpec.Bar> bars = ranking.frequent().stream()
                .map(keyword -> new ChartSpec.Bar(
                        TrendChart.label(keyword.keyword()),
                        keyword.inside().share(),
                        keyword.inside().low(),
                        keyword.inside().high(),
                        Verdict.NO_CLEAR_CHANGE))
                .toList();
        return new Block.Figure(
                "keywords-frequent",
                Words.text("The most frequent keywords with their intervals", "가장 자주 쓰인 키워드와 신뢰구간"),
                new ChartSpec.Intervals(
                        Words.text("Frequent keywords", "자주 쓰인 키워드"),
                        Words.text(
                                "n = " + ranking.period().papers() + " papers, "
                                        + ranking.period().period() + ". Line: 95 % Wilson interval.",
                                ranking.period().period() + "의 논문 "
                                        + ranking.period().papers() + "편. 선: 95 % 윌슨 신뢰구간."),
                        TrendChart.SHARE,
                        bars,
                        false),
                table(Words.KEYWORD, ranking.frequent()));
    }

    private static void add(List<Block> blocks, String english, String korean, List<KeywordShare> keywords) {
        if (!keywords.isEmpty()) {
            blocks.add(table(Words.text(english, korean), keywords));
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
                Cell.papers(keyword.evidence()),
                Cell.figure(Words.percent(keyword.inside().share())),
                Cell.figure(Words.interval(keyword.inside())),
                Cell.figure(alone ? "" : Words.percent(keyword.outside().share())),
                Cell.figure(alone ? "" : String.format(Locale.ROOT, "%+.1f", keyword.logRatio())));
    }
}
