package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.report.section.Block.Cell;
import java.util.List;

/** The table of some trends. */
final class TrendTable {
    private TrendTable() {}

    static Block.Table of(ReportData data, List<SubjectTrend> trends) {
        return new Block.Table(
                List.of(
                        Words.TOPIC,
                        Words.PAPERS,
                        Words.SHARE,
                        Words.INTERVAL,
                        Words.text("First → second half", "전반기 → 후반기"),
                        Words.OVER_WEEKS,
                        Words.Q),
                trends.stream().map(trend -> row(data, trend)).toList());
    }

    private static List<Cell> row(ReportData data, SubjectTrend trend) {
        return List.of(
                Cell.words(ReportData.name(trend.subject())),
                Cell.papers(trend.evidence(), trend.subject()),
                Cell.figure(Words.percent(trend.overall().share())),
                Cell.figure(Words.interval(trend.overall())),
                Cell.figure(ReportData.halves(trend, " → ")),
                Cell.words(Words.verdict(trend.verdict())),
                Cell.figure(Words.probability(trend.q())));
    }
}
