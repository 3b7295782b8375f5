package io.papertide.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A run of ISO weeks, both ends included.
 *
 * <p>Written as {@code 2024}, {@code 2024-Q3}, {@code 2024-10}, {@code 2024-W42}, {@code 2024-W30..2024-W42}, {@code
 * last-13w} or {@code all}. A week belongs to the year and the month of its Thursday; a quarter has thirteen weeks, the
 * last one takes a 53rd.
 *
 * @param label the period as the user named it
 * @param first the first week
 * @param last the last week, not before the first
 */
public record Period(String label, IsoWeek first, IsoWeek last) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern LAST = Pattern.compile("last-(\\d{1,4})w");

    /**
     * Checks the order of the weeks.
     *
     * @throws IllegalArgumentException if the last week lies before the first
     */
    public Period {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("a period must not end before it begins: " + first + ".." + last);
        }
    }

    /** Returns the period from one week to another, labelled {@code 2024-W30..2024-W42}, or {@code 2024-W42} if they are the same. */
    public static Period of(IsoWeek first, IsoWeek last) {
        return new Period(first.equals(last) ? first.toString() : first + ".." + last, first, last);
    }

    /**
     * Reads a period.
     *
     * @param text one of the forms above; both ends of a range may be any form with fixed weeks
     * @param archive the weeks that {@code all} means; {@code last-13w} ends at its last week
     * @return the period, or empty if the text is none of the forms or names a week, month or range that does not exist
     */
    public static Optional<Period> parse(String text, Period archive) {
        if (text.equals("all")) {
            return Optional.of(new Period(text, archive.first, archive.last));
        }
        Matcher lastWeeks = LAST.matcher(text);
        if (lastWeeks.matches()) {
            int count = Integer.parseInt(lastWeeks.group(1));
            return count == 0
                    ? Optional.empty()
                    : Optional.of(new Period(text, archive.last.plusWeeks(1 - count), archive.last));
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return parseFixed(text);
        }
        Optional<Period> from = parseFixed(text.substring(0, dots));
        Optional<Period> to = parseFixed(text.substring(dots + 2));
        return from.flatMap(
                a -> to.filter(b -> a.first.compareTo(b.last) <= 0).map(b -> new Period(text, a.first, b.last)));
    }

    private static Optional<Period> parseFixed(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return weeks(text, year.group(1), 1, 53);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int number = Integer.parseInt(quarter.group(2));
            return weeks(text, quarter.group(1), number * 13 - 12, number == 4 ? 53 : number * 13);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(text, Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        }
        return IsoWeek.parse(text).map(week -> new Period(text, week, week));
    }

    private static Optional<Period> weeks(String label, String yearDigits, int first, int last) {
        int year = Integer.parseInt(yearDigits);
        return year == 0
                ? Optional.empty()
                : Optional.of(new Period(
                        label, new IsoWeek(year, first), new IsoWeek(year, Math.min(last, IsoWeek.weeksInYear(year)))));
    }

    private static Optional<Period> month(String label, int year, int month) {
        if (year == 0 || month < 1 || month > 12) {
            return Optional.empty();
        }
        List<IsoWeek> weeks = IntStream.rangeClosed(1, IsoWeek.weeksInYear(year))
                .mapToObj(week -> new IsoWeek(year, week))
                .filter(week -> week.thursday().getMonthValue() == month)
                .toList();
        return Optional.of(new Period(label, weeks.get(0), weeks.get(weeks.size() - 1)));
    }

    /** Tells whether a week lies in the period. */
    public boolean contains(IsoWeek week) {
        return first.compareTo(week) <= 0 && week.compareTo(last) <= 0;
    }

    /** Returns the number of calendar weeks, 1 or more, issues or not. */
    public int weekCount() {
        return first.weeksUntil(last) + 1;
    }

    /** Returns every week of the period, oldest first. */
    public List<IsoWeek> weeks() {
        return IntStream.range(0, weekCount()).mapToObj(first::plusWeeks).toList();
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
