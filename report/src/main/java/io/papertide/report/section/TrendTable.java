package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.report.section.Block.Cell;
import java.util.List;

/** The table of some trends. */
final class TrendTable {
    private TrendTable() {}

    static Block.Table of(List<SubjectTrend> trends) {
        return new Block.Table(
                List.of(
                        Words.TOPIC,
                        Words.PAPERS,
                        Words.SHARE,
                        Words.INTERVAL,
                        Words.text("Points a year", "연 변화(%p)"),
                        Words.VERDICT,
                        Words.Q),
                trends.stream().map(TrendTable::row).toList());
    }

    private static List<Cell> row(SubjectTrend trend) {
        return List.of(
                Cell.words(ReportData.name(trend.subject())),
                Cell.papers(trend.evidence()),
                Cell.figure(Words.percent(trend.overall().share())),
                Cell.figure(Words.interval(trend.overall())),
                Cell.figure(Words.points(trend.slope().perYear())),
                Cell.words(Words.verdict(trend.verdict())),
                Cell.figure(Words.probability(trend.q())));
    }
}
