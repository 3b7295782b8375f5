package io.papertide.report.chart;

import io.papertide.analytics.Subject;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.words.Dates;
import io.papertide.report.words.English;
import java.util.List;

/** The chart of a few trends, as {@code trend --chart} and the report draw it. */
public final class TrendChart {
    /** The title of every axis of shares. */
    public static final BilingualText SHARE = new BilingualText("share of papers (%)", "논문 비율 (%)");

    private static final BilingualText WEEK = new BilingualText("week of the issue", "발행 주");

    private static final int LONGEST_WINDOW = 13;
    private static final int SHORTEST_WINDOW = 3;
    private static final int FEW = 7;

    private TrendChart() {}

    /** Returns the specification; one plot for up to seven trends, else small multiples. */
    public static ChartSpec of(BilingualText title, List<SubjectTrend> trends, List<StyleBreak> breaks) {
        List<ChartSpec.Series> series = trends.stream()
                .map(trend -> new ChartSpec.Series(label(trend.subject()), trend.weeks(), trend.verdict()))
                .toList();
        int window = window(trends);
        boolean many = series.size() > FEW;
        BilingualText caption = caption(trends, window, many, !breaks.isEmpty());
        return many
                ? new ChartSpec.Multiples(title, caption, series, window, breaks)
                : new ChartSpec.Lines(title, caption, SHARE, WEEK, series, window, breaks);
    }

    /** Returns the specification with a title made of the trends' names, or of their number where they are many. */
    public static ChartSpec of(List<SubjectTrend> trends, List<StyleBreak> breaks) {
        BilingualText title = new BilingualText("Share of papers by week", "주별 논문 비율");
        if (trends.size() == 1) {
            ChartSpec.Label name = label(trends.get(0).subject());
            String korean = name.second().isEmpty() ? name.first() : name.second();
            title = new BilingualText(name.first() + ": share of papers by week", korean + ": 주별 논문 비율");
        }
        return of(title, trends, breaks);
    }

    /** Returns the English name over the Korean one, or the only one known. */
    public static ChartSpec.Label label(Subject subject) {
        String english = subject.name().preferring(Language.ENGLISH);
        String korean = subject.name().preferring(Language.KOREAN);
        return new ChartSpec.Label(english, korean.equals(english) ? "" : korean);
    }

    /** Returns the window of the moving share: 13 weeks, fewer where the period is short; odd. */
    public static int window(List<SubjectTrend> trends) {
        int weeks = trends.isEmpty() ? 1 : trends.get(0).weeks().size();
        int quarter = Math.max(SHORTEST_WINDOW, weeks / 4);
        int window = Math.min(LONGEST_WINDOW, quarter);
        return window % 2 == 1 ? window : window - 1;
    }

    private static BilingualText caption(List<SubjectTrend> trends, int window, boolean many, boolean broken) {
        if (trends.isEmpty()) {
            return BilingualText.NONE;
        }
        List<WeekShare> weeks = trends.get(0).weeks();
        long issues = weeks.stream().filter(week -> week.total() > 0).count();
        String papers = English.number(trends.get(0).overall().total());
        BilingualText days = Dates.days(
                Period.of(weeks.get(0).week(), weeks.get(weeks.size() - 1).week()));
        boolean banded = many || trends.size() == 1;
        boolean gaps = issues < weeks.size();
        String english = "n = " + papers + " papers in " + issues + " weekly issues, " + days.english()
                + ". Marks: single weeks. Line: share over " + window + " weeks"
                + (banded ? ", with its 95 % interval." : ".")
                + (gaps ? " Grey stripe: no issue." : "")
                + (broken ? " Dotted upright: the house style changed" + (many ? "." : " (words an entry).") : "")
                + (many ? " Each plot has its own scale. ▲ rising, ▼ falling." : "");
        String korean = "논문 " + papers + "편, " + issues + "주, " + days.korean() + ". 점: 각 주. 선: " + window + "주를 합친 비율"
                + (banded ? "과 95 % 신뢰구간." : ".")
                + (gaps ? " 회색 띠: 발행 없음." : "")
                + (broken ? " 세로 점선: 글의 형식이 바뀐 때" + (many ? "." : "(항목당 단어 수).") : "")
                + (many ? " 그래프마다 눈금이 다름. ▲ 상승, ▼ 하락." : "");
        return new BilingualText(english, korean);
    }
}
