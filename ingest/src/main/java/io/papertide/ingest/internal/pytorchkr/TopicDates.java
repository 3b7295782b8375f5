package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.internal.text.Months;
import io.papertide.model.WeekSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days in a topic's title: {@code [2024/10/14 ~ 10/20] ...}, also written with 년, 월, 일 or in English. */
final class TopicDates {
    /** A longer line is no title. */
    private static final int LONGEST = 400;

    /** A span is about a week; what is longer is no digest of a week. */
    private static final int LONGEST_SPAN = 31;

    private static final String MARK = "\\s?(?:[/.-]|년|월)\\s?";
    private static final String TO =
            "\\s?일?\\s?(?:\\([^()\\s]{1,3}\\)\\s?)?(?:[~∼〜～]|[\u2010-\u2015-]{1,3}|부터|to\\b)\\s?";
    private static final Pattern DAYS = Pattern.compile("(?<!\\d)(\\d{4})" + MARK + "(\\d{1,2})" + MARK + "(\\d{1,2})"
            + TO + "(?:(\\d{4})" + MARK + ")?(?:(\\d{1,2})" + MARK + ")?(\\d{1,2})(?!\\d)");
    private static final Pattern ENGLISH = Pattern.compile(
            "([A-Za-z]{3,9})\\.?\\s?(\\d{1,2})(?:,\\s?(\\d{4}))?"
                    + "\\s?(?:[~∼〜～]|[\u2010-\u2015-]{1,3}|to\\b)\\s?(?:([A-Za-z]{3,9})\\.?\\s?)?(\\d{1,2})\\)?\\s?[,-]?\\s?\\(?(\\d{4})");

    private TopicDates() {}

    static Optional<WeekSpan> parse(String title) {
        if (title.length() > LONGEST) {
            return Optional.empty();
        }
        String text = title.replaceAll("\\s+", " ");
        Matcher days = DAYS.matcher(text);
        if (days.find()) {
            int month = number(days.group(2));
            return span(
                    number(days.group(1)),
                    month,
                    number(days.group(3)),
                    days.group(4),
                    days.group(5) == null ? month : number(days.group(5)),
                    number(days.group(6)));
        }
        Matcher english = ENGLISH.matcher(text);
        return english.find() ? english(english) : Optional.empty();
    }

    /** Tells whether a line has days that are written in numbers, as in most topics. */
    static boolean inNumbers(String line) {
        return line.length() <= LONGEST && DAYS.matcher(line).find();
    }

    private static Optional<WeekSpan> english(Matcher days) {
        Optional<Month> first = Months.parse(days.group(1));
        Optional<Month> last = days.group(4) == null ? first : Months.parse(days.group(4));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int yearOfLast = number(days.group(6));
        boolean crosses = last.get().compareTo(first.get()) < 0;
        int year = days.group(3) != null ? number(days.group(3)) : crosses ? yearOfLast - 1 : yearOfLast;
        return span(
                year,
                first.get().getValue(),
                number(days.group(2)),
                days.group(6),
                last.get().getValue(),
                number(days.group(5)));
    }

    private static Optional<WeekSpan> span(
            int year, int month, int day, @Nullable String lastYear, int lastMonth, int lastDay) {
        try {
            LocalDate first = LocalDate.of(year, month, day);
            LocalDate last = LocalDate.of(lastYear == null ? year : number(lastYear), lastMonth, lastDay);
            boolean crosses = lastYear == null && last.isBefore(first);
            LocalDate end = crosses ? last.plusYears(1) : last;
            boolean plausible = !end.isBefore(first) && end.isBefore(first.plusDays(LONGEST_SPAN));
            return plausible ? Optional.of(new WeekSpan(first, end)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
