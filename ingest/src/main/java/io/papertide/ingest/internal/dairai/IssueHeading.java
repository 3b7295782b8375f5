package io.papertide.ingest.internal.dairai;

import io.papertide.ingest.internal.text.InlineMarkdown;
import io.papertide.ingest.internal.text.Months;
import io.papertide.model.WeekSpan;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    /** A longer line is no heading; what follows could be made to take for ever. */
    private static final int LONGEST = 400;

    /** A line that is a heading: marked as one, or bold as a whole. */
    private static final Pattern HEADING = Pattern.compile(
            "\\s{0,3}(?:#{1,6}\\s{0,9}(\\S.*)|<h[1-6][^>]{0,200}>(.*)</h[1-6]>\\s*|\\*\\*([^*]+)\\*\\*\\s*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS = Pattern.compile("\\s{0,3}(#{1,6})\\s{1,9}\\S");

    /** What every heading of an issue begins with; the rest may be damaged. */
    private static final Pattern START = Pattern.compile(
            "[^A-Za-z]{0,20}Top\\s(?:\\d{1,3}\\s)?(?:[A-Z]{2}/)?(?:[A-Z]{2}\\s)?Papers?\\sof\\sthe\\sWeek\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** What may as well be one if it has days. */
    private static final Pattern LIKELY = Pattern.compile(
            ".{0,60}\\b(?:Papers?\\sof\\s(?:the|this)\\sWeek|Top\\s.{0,30}\\bPapers|Weekly\\s.{0,30}\\bPapers)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final String DASH = "\\s?(?:-{1,3}|[\u2010-\u2015\u2212~\u223c]|(?:to|until|through)\\b)\\s?";
    private static final String ENDING = "(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s?(\\d{4}))?";

    /** The month before the day, as in {@code October 14 - 20, 2024}. */
    private static final Pattern DAYS = Pattern.compile("([A-Za-z]{3,9})\\.?\\s?(\\d{1,2})" + ENDING + YEAR + DASH
            + "(?:([A-Za-z]{3,9})\\.?\\s?)?(\\d{1,2})" + ENDING + "(?!\\d)" + YEAR
            + "\\s?\\)?(?:[\\s:,\u2010-\u2015-]{0,5}\\(?(\\d{4}))?");

    /** The day before the month, as in {@code 14 October - 20 October}; its groups are those of the other order. */
    private static final Pattern DAYS_FIRST = Pattern.compile(
            "(?<!\\d)(?<d1>\\d{1,2})" + ENDING + "(?:\\s(?<m1>[A-Za-z]{3,9})\\.?"
                    + "(?:,?\\s?(?<y1>\\d{4}))?)?" + DASH + "(?<d2>\\d{1,2})" + ENDING
                    + "\\s(?<m2>[A-Za-z]{3,9})\\.?(?:,?\\s?(?<y2>\\d{4}))?\\s?\\)?(?:[\\s:,\u2010-\u2015-]{0,5}\\(?(?<y3>\\d{4}))?");

    /** Numbers alone, the year first, as in {@code 2026-01-26 - 2026-02-01}. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + DASH + "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

    /** Returns the text of a heading of an issue, dated or not, or empty if the line is none. */
    static Optional<String> title(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return Optional.empty();
        }
        String marked = Stream.of(1, 2, 3)
                .flatMap(group -> Stream.ofNullable(heading.group(group)))
                .findFirst()
                .orElse("");
        String text = InlineMarkdown.parse(marked)
                .text()
                .replace("*", "")
                .replaceAll("\\s+|#+$", " ")
                .strip();
        boolean issue = START.matcher(text).matches()
                || LIKELY.matcher(text).matches() && parse(text, 1).isPresent();
        return issue ? Optional.of(text) : Optional.empty();
    }

    /** Returns the level of a heading that is marked by {@code #}, from 1; 0 for another line. */
    static int level(String line) {
        Matcher marks = MARKS.matcher(line);
        return marks.lookingAt() ? marks.group(1).length() : 0;
    }

    /** Returns the heading with this title, or empty if its days cannot be read. */
    static Optional<IssueHeading> parse(String title, int line) {
        String text = title.substring(0, Math.min(LONGEST, title.length())).replaceAll("\\s+", " ");
        Matcher days = DAYS.matcher(text);
        while (days.find()) {
            Optional<IssueHeading> heading = heading(
                    title,
                    line,
                    day(days.group(1), days.group(2)),
                    day(days.group(4) == null ? days.group(1) : days.group(4), days.group(5)),
                    year(days.group(7), days.group(6)),
                    year(days.group(3)));
            if (heading.isPresent()) {
                return heading;
            }
        }
        return daysFirst(title, text, line);
    }

    private static Optional<IssueHeading> daysFirst(String title, String text, int line) {
        Matcher days = DAYS_FIRST.matcher(text);
        while (days.find()) {
            String month = days.group("m2");
            Optional<IssueHeading> heading = heading(
                    title,
                    line,
                    day(days.group("m1") == null ? month : days.group("m1"), days.group("d1")),
                    day(month, days.group("d2")),
                    year(days.group("y3"), days.group("y2")),
                    year(days.group("y1")));
            if (heading.isPresent()) {
                return heading;
            }
        }
        return numbers(title, text, line);
    }

    private static Optional<IssueHeading> numbers(String title, String text, int line) {
        Matcher days = NUMBERS.matcher(text);
        return days.find()
                ? heading(
                        title,
                        line,
                        Months.day(Integer.parseInt(days.group(2)), Integer.parseInt(days.group(3))),
                        Months.day(Integer.parseInt(days.group(5)), Integer.parseInt(days.group(6))),
                        year(days.group(4)),
                        year(days.group(1)))
                : Optional.empty();
    }

    private static Optional<IssueHeading> heading(
            String title,
            int line,
            Optional<MonthDay> first,
            Optional<MonthDay> last,
            OptionalInt year,
            OptionalInt yearOfFirst) {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        IssueHeading heading = new IssueHeading(title, first.get(), last.get(), year, line);
        boolean onlyFirst = year.isEmpty() && yearOfFirst.isPresent();
        int later = heading.crossesYear() ? 1 : 0;
        return Optional.of(
                onlyFirst
                        ? new IssueHeading(
                                title, first.get(), last.get(), OptionalInt.of(yearOfFirst.getAsInt() + later), line)
                        : heading);
    }

    private static OptionalInt year(@Nullable String... candidates) {
        for (String digits : candidates) {
            if (digits != null) {
                int year = Integer.parseInt(digits);
                return year < 1900 ? OptionalInt.empty() : OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<MonthDay> day(String month, String day) {
        return Months.parse(month).flatMap(m -> Months.day(m.getValue(), Integer.parseInt(day)));
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
