package io.papertide.report.section;

import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.report.PaperBook;
import io.papertide.report.chart.StyleCaption;
import io.papertide.report.section.Block.Cell;
import io.papertide.report.words.English;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A period cut into quarters, or years where it is long, or months or weeks where it is short, each with its papers. */
final class Spans {
    /** More than fifteen quarters are too many columns. */
    private static final int WEEKS_FOR_YEARS = 196;

    private static final int WEEKS_FOR_QUARTERS = 40;
    private static final int WEEKS_FOR_MONTHS = 9;

    private Spans() {}

    /**
     * A part of a period.
     *
     * @param name such as {@code 2024-Q3}, {@code 2024-10} or {@code 2024-W42}
     * @param period its weeks, cut where the whole period begins or ends within it
     * @param papers the papers that appeared in it; none for a gap
     */
    record Span(String name, Period period, Set<PaperId> papers) {}

    /** Returns what the spans of a period are called, in the singular: a quarter, a year, a month, a week. */
    static BilingualText unit(ReportData data) {
        int weeks = data.totals().period().weekCount();
        if (weeks >= WEEKS_FOR_YEARS) {
            return Words.text("year", "연도");
        }
        if (weeks >= WEEKS_FOR_QUARTERS) {
            return Words.text("quarter", "분기");
        }
        return weeks >= WEEKS_FOR_MONTHS ? Words.text("month", "월") : Words.text("week", "주");
    }

    /** Returns a table with a row a span and a column a topic, each figure with its papers; empty cells for gaps. */
    static Block.Table table(
            ReportData data,
            List<Span> spans,
            List<SubjectTrend> topics,
            BiFunction<Span, SubjectTrend, List<PaperId>> papers) {
        List<BilingualText> columns = new ArrayList<>();
        columns.add(Words.text(English.capital(unit(data).english()), unit(data).korean()));
        columns.add(Words.text("All papers", "전체 논문"));
        topics.forEach(topic -> columns.add(ReportData.name(topic.subject())));
        List<List<Cell>> rows = new ArrayList<>();
        for (Span span : spans) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.same(span.name()));
            row.add(span.papers().isEmpty() ? Cell.figure("0") : Cell.papers(List.copyOf(span.papers())));
            topics.forEach(topic ->
                    row.add(span.papers().isEmpty() ? Cell.figure("") : Cell.papers(papers.apply(span, topic))));
            rows.add(row);
        }
        return new Block.Table(columns, rows);
    }

    /** Returns where changes of house style lie along the spans. */
    static List<Double> places(List<Span> spans, List<StyleBreak> breaks) {
        return StyleCaption.places(spans.stream().map(Span::period).toList(), breaks);
    }

    static List<Span> of(ReportData data) {
        Period whole = data.totals().period();
        Function<IsoWeek, String> naming = naming(whole.weekCount());
        List<Span> spans = new ArrayList<>();
        Map<IsoWeek, Span> byWeek = new HashMap<>();
        IsoWeek first = whole.first();
        for (IsoWeek week : whole.weeks()) {
            IsoWeek next = week.plusWeeks(1);
            if (week.equals(whole.last()) || !naming.apply(next).equals(naming.apply(week))) {
                Span span = new Span(naming.apply(week), Period.of(first, week), new LinkedHashSet<>());
                spans.add(span);
                span.period().weeks().forEach(own -> byWeek.put(own, span));
                first = next;
            }
        }
        for (PaperBook.Card card : data.book().all()) {
            for (Appearance seen : card.appearances()) {
                Span span = byWeek.get(seen.week());
                if (span != null) {
                    span.papers().add(card.id());
                }
            }
        }
        return spans;
    }

    private static Function<IsoWeek, String> naming(int weeks) {
        if (weeks >= WEEKS_FOR_YEARS) {
            return week -> String.format(Locale.ROOT, "%04d", week.year());
        }
        if (weeks >= WEEKS_FOR_QUARTERS) {
            return week -> String.format(Locale.ROOT, "%04d-Q%d", week.year(), week.quarter());
        }
        return weeks >= WEEKS_FOR_MONTHS ? Spans::month : IsoWeek::toString;
    }

    private static String month(IsoWeek week) {
        return String.format(
                Locale.ROOT,
                "%04d-%02d",
                week.thursday().getYear(),
                week.thursday().getMonthValue());
    }
}
