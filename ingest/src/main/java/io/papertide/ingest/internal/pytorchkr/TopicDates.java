package io.papertide.ingest.internal.pytorchkr;

import io.papertide.model.WeekSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days in a topic's title: {@code [2024/10/14 ~ 10/20] ...}. */
final class TopicDates {
    private static final Pattern DAYS =
            Pattern.compile("\\[?\\s*(\\d{4})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s*[~∼〜–-]\\s*"
                    + "(?:(\\d{4})\\s?[/.-]\\s?)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?!\\d)");

    private TopicDates() {}

    static Optional<WeekSpan> parse(String title) {
        Matcher days = DAYS.matcher(title);
        if (!days.find()) {
            return Optional.empty();
        }
        try {
            LocalDate first = LocalDate.of(number(days, 1), number(days, 2), number(days, 3));
            int year = days.group(4) == null ? first.getYear() : number(days, 4);
            LocalDate last = LocalDate.of(year, number(days, 5), number(days, 6));
            boolean crosses = days.group(4) == null && last.isBefore(first);
            LocalDate end = crosses ? last.plusYears(1) : last;
            return end.isBefore(first) ? Optional.empty() : Optional.of(new WeekSpan(first, end));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher days, int group) {
        return Integer.parseInt(days.group(group));
    }
}
