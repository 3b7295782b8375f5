package io.papertide.ingest.internal.dairai;

import io.papertide.ingest.internal.text.Months;
import io.papertide.model.WeekSpan;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of an issue such as {@code Top AI Papers of the Week (December 30 - January 5) - 2025}.
 *
 * @param title the heading without its marks
 * @param first the first day, without year
 * @param last the last day, without year
 * @param year the year it states, that of the last day; empty if it states none
 * @param line the line it stands on, from 1
 */
record IssueHeading(String title, MonthDay first, MonthDay last, OptionalInt year, int line) {
    /** What every heading of an issue begins with; the rest may be damaged. */
    private static final Pattern START = Pattern.compile(
            "\\s{0,3}#{1,5}\\s*\\**\\s*(Top\\s+(?:[A-Z]{2}/)?[A-Z]{2}\\s+Papers?\\s+of\\s+the\\s+Week\\b.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAYS =
            Pattern.compile("\\(?\\s*([A-Za-z]{3,9})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(\\d{4}))?"
                    + "\\s*(?:-{1,3}|–|—|~|to)\\s*(?:([A-Za-z]{3,9})\\.?\\s*)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)"
                    + "(?:,?\\s*(\\d{4}))?\\s*\\)?(?:[\\s:–—-]{0,5}(\\d{4}))?");

    /** Returns the text of a heading of an issue, dated or not, or empty if the line is none. */
    static Optional<String> title(String line) {
        Matcher start = START.matcher(line);
        return start.matches() ? Optional.of(start.group(1).replace("*", "").strip()) : Optional.empty();
    }

    /** Returns the heading with this title, or empty if its days cannot be read. */
    static Optional<IssueHeading> parse(String title, int line) {
        Matcher days = DAYS.matcher(title);
        while (days.find()) {
            Optional<IssueHeading> heading = heading(title, line, days);
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    private static Optional<IssueHeading> heading(String title, int line, Matcher days) {
        Optional<MonthDay> first = day(days.group(1), days.group(2));
        Optional<MonthDay> last = day(days.group(4) == null ? days.group(1) : days.group(4), days.group(5));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IssueHeading(
                title, first.get(), last.get(), year(days.group(7), days.group(6), days.group(3)), line));
    }

    private static OptionalInt year(String... candidates) {
        for (String digits : candidates) {
            if (digits != null) {
                int year = Integer.parseInt(digits);
                return year < 1900 ? OptionalInt.empty() : OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<MonthDay> day(String month, String day) {
        int number = Integer.parseInt(day);
        return Months.parse(month)
                .filter(m -> number >= 1 && number <= m.maxLength())
                .map(m -> MonthDay.of(m, number));
    }

    /** Tells whether the issue begins in one year and ends in the next. */
    boolean crossesYear() {
        return first.isAfter(last);
    }

    /** Returns the span if the last day lies in this year, or empty for 29 February of a year without one. */
    Optional<WeekSpan> span(int yearOfLast) {
        int yearOfFirst = crossesYear() ? yearOfLast - 1 : yearOfLast;
        if (!exists(first, yearOfFirst) || !exists(last, yearOfLast)) {
            return Optional.empty();
        }
        LocalDate from = first.atYear(yearOfFirst);
        LocalDate to = last.atYear(yearOfLast);
        return to.isBefore(from) ? Optional.empty() : Optional.of(new WeekSpan(from, to));
    }

    private static boolean exists(MonthDay day, int year) {
        return day.getDayOfMonth() <= YearMonth.of(year, day.getMonth()).lengthOfMonth();
    }

    /** Returns the title as a key that is equal for the heading and its line in a table of contents. */
    String key() {
        return first + ".." + last;
    }
}
