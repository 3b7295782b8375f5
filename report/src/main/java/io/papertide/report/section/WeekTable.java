package io.papertide.report.section;

import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import io.papertide.report.section.Block.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        List<Map<IsoWeek, List<PaperId>>> evidence = trends.stream()
                .map(trend -> data.book().byWeek(trend.evidence()))
                .toList();
        Map<IsoWeek, List<PaperId>> all = data.book().byWeek(data.papers());
        for (int i = 0; i < calendar.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.same(calendar.get(i).week().toString()));
            row.add(
                    calendar.get(i).total() == 0
                            ? Cell.figure("0")
                            : Cell.papers(all.getOrDefault(calendar.get(i).week(), List.of())));
            for (int j = 0; j < trends.size(); j++) {
                WeekShare week = trends.get(j).weeks().get(i);
                row.add(
                        week.total() == 0
                                ? Cell.figure("")
                                : Cell.papers(
                                        evidence.get(j).getOrDefault(week.week(), List.of()),
                                        trends.get(j).subject()));
            }
            rows.add(row);
        }
        return new Block.Table(columns, rows);
    }
}
