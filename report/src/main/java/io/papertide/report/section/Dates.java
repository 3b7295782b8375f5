package io.papertide.report.section;

import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import java.time.LocalDate;

/** Days and weeks as people write them in English and Korean, whatever the locale of the machine. */
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
                + "–" + to.getDayOfMonth() + " " + month(to) + " " + to.getYear();
        String korean = from.getYear() + "년 " + from.getMonthValue() + "월 " + from.getDayOfMonth() + "일–"
                + (sameYear ? "" : to.getYear() + "년 ")
                + (sameMonth ? "" : to.getMonthValue() + "월 ")
                + to.getDayOfMonth() + "일";
        return new BilingualText(english, korean);
    }

    private static String month(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1];
    }
}
