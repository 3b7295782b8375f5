package io.papertide.report.words;

import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import java.time.LocalDate;

/** Days, weeks and months as people write them in English and Korean, whatever the locale of the machine. */
public final class Dates {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Dates() {}

    /** Returns a day, such as {@code 14 October 2024} and {@code 2024년 10월 14일}. */
    public static BilingualText day(LocalDate day) {
        return new BilingualText(
                day.getDayOfMonth() + " " + month(day) + " " + day.getYear(),
                day.getYear() + "년 " + day.getMonthValue() + "월 " + day.getDayOfMonth() + "일");
    }

    /** Returns the days of a week, such as {@code 14–20 October 2024} and {@code 2024년 10월 14일–20일}. */
    public static BilingualText days(IsoWeek week) {
        return days(week.monday(), week.sunday());
    }

    /** Returns the days from the first of a period to its last. */
    public static BilingualText days(Period period) {
        return days(period.first().monday(), period.last().sunday());
    }

    private static BilingualText days(LocalDate from, LocalDate to) {
        boolean sameYear = from.getYear() == to.getYear();
        boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
        String english = from.getDayOfMonth()
                + (sameMonth ? "" : " " + month(from))
                + (sameYear ? "" : " " + from.getYear())
                + (sameMonth ? "–" : " – ")
                + day(to).english();
        String korean = day(from).korean() + "–"
                + (sameYear ? "" : to.getYear() + "년 ")
                + (sameMonth ? "" : to.getMonthValue() + "월 ")
                + to.getDayOfMonth() + "일";
        return new BilingualText(english, korean);
    }

    /**
     * Returns the months of a period, such as {@code from December 2024 to February 2025} and {@code 2024년 12월–2025년 2월}, or
     * the one month that it lies in, such as {@code in July 2024}; a week belongs to the month of its Thursday.
     */
    public static BilingualText months(Period period) {
        LocalDate from = period.first().thursday();
        LocalDate to = period.last().thursday();
        boolean sameYear = from.getYear() == to.getYear();
        String korean = from.getYear() + "년 " + from.getMonthValue() + "월";
        if (sameYear && from.getMonth() == to.getMonth()) {
            return new BilingualText("in " + month(from) + " " + from.getYear(), korean);
        }
        return new BilingualText(
                "from " + month(from) + (sameYear ? "" : " " + from.getYear()) + " to " + month(to) + " "
                        + to.getYear(),
                korean + "–" + (sameYear ? "" : to.getYear() + "년 ") + to.getMonthValue() + "월");
    }

    private static String month(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1];
    }
}
