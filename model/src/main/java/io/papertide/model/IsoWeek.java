package io.papertide.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A week of ISO 8601: Monday to Sunday, belonging to the year that holds its Thursday.
 *
 * <p>{@code IsoWeek.parse("2024-W42")} works; {@code IsoWeek.parse("2024-42")} is empty.
 *
 * @param year the week-based year, 1..9999
 * @param week the number of the week in that year, 1..53
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {
    private static final int DAYS = 7;
    private static final int THURSDAY = 4;
    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    /**
     * Checks that the week exists.
     *
     * @throws IllegalArgumentException if the year has no such week
     */
    public IsoWeek {
        if (year < 1 || year > 9999 || week < 1 || week > weeksInYear(year)) {
            throw new IllegalArgumentException("no such ISO week: year " + year + ", week " + week);
        }
    }

    /** Returns the week that holds a day. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Returns the week written as {@code 2024-W42}, or empty if the text is no existing week. */
    public static Optional<IsoWeek> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int week = Integer.parseInt(matcher.group(2));
        return year < 1 || week < 1 || week > weeksInYear(year)
                ? Optional.empty()
                : Optional.of(new IsoWeek(year, week));
    }

    /** Returns the number of weeks of a week-based year, 52 or 53. */
    public static int weeksInYear(int year) {
        // A year has 53 weeks if it begins or ends on a Thursday.
        return lastWeekday(year) == THURSDAY || lastWeekday(year - 1) == THURSDAY - 1 ? 53 : 52;
    }

    /** Returns the weekday of 31 December, 0 for Sunday. */
    private static int lastWeekday(int year) {
        return (year + year / 4 - year / 100 + year / 400) % DAYS;
    }

    /** Returns the first day of the week. */
    public LocalDate monday() {
        return LocalDate.ofEpochDay(mondayFromEpoch());
    }

    /** Returns the first day of the week, counted from 1970-01-01. */
    private long mondayFromEpoch() {
        // 4 January always lies in the first week of its year; 1970-01-01 was a Thursday.
        long fourth = LocalDate.of(year, 1, 4).toEpochDay();
        return fourth - Math.floorMod(fourth + THURSDAY - 1, DAYS) + (long) DAYS * (week - 1);
    }

    /** Returns the day that decides to which year and month the week belongs. */
    public LocalDate thursday() {
        return monday().plusDays(3);
    }

    /** Returns the last day of the week. */
    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    /** Returns the week that lies so many weeks later; negative counts go back. */
    public IsoWeek plusWeeks(int count) {
        int sum = week + count;
        return count >= 0 && sum <= 52 || count < 0 && sum >= 1
                ? new IsoWeek(year, sum)
                : of(monday().plusWeeks(count));
    }

    /** Returns how many weeks lie between this week and another: 0 for the same, negative for an earlier one. */
    public int weeksUntil(IsoWeek other) {
        return year == other.year
                ? other.week - week
                : Math.toIntExact((other.mondayFromEpoch() - mondayFromEpoch()) / DAYS);
    }

    /** Returns the quarter, 1..4: thirteen weeks each, the last takes a 53rd week. */
    public int quarter() {
        return Math.min(4, (week - 1) / 13 + 1);
    }

    // Written out, since those that Java makes for a record are several times slower and are made anew in each run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IsoWeek same && year == same.year && week == same.week;
    }

    @Override
    public int hashCode() {
        return 31 * year + week;
    }

    @Override
    public int compareTo(IsoWeek other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(week, other.week);
    }

    /** Returns the form {@code 2024-W42}; texts sort as the weeks do. */
    @Override
    public String toString() {
        return fourDigits(year) + (week < 10 ? "-W0" : "-W") + week;
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
