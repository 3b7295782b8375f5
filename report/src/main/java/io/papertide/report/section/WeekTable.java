package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import io.papertide.model.PaperId;
import io.papertide.report.section.Block.Cell;
import java.util.ArrayList;
import java.util.List;

/** The weekly figures of some trends: papers by week and subject; an empty cell where there was no issue. */
final class WeekTable {
    private WeekTable() {}

    static Block.Table of(ReportData data, List<SubjectTrend> trends) {
        List<BilingualText> columns = new ArrayList<>();
        columns.add(Words.text("Week", "주"));
        columns.add(Words.text("All papers", "전체 논문"));
        trends.forEach(trend -> columns.add(ReportData.name(trend.subject())));
        List<List<Cell>> rows = new ArrayList<>();
        List<WeekShare> calendar = trends.get(0).weeks();
        for (int i = 0; i < calendar.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.same(calendar.get(i).week().toString()));
            row.add(Cell.figure(Words.count(calendar.get(i).total())));
            for (SubjectTrend trend : trends) {
                WeekShare week = trend.weeks().get(i);
                row.add(cell(data, trend, week));
            }
            rows.add(row);
        }
        return new Block.Table(columns, rows);
    }

    private static Cell cell(ReportData data, SubjectTrend trend, WeekShare week) {
        if (week.total() == 0) {
            return Cell.figure("");
        }
        List<PaperId> papers = week.papers() == 0 ? List.of() : data.book().inWeek(trend.evidence(), week.week());
        return Cell.papers(papers, trend.subject());
    }
}
