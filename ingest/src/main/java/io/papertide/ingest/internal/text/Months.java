package io.papertide.ingest.internal.text;

import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;

/** English names of months, whole or cut to three letters or more, whatever the locale of the machine, and days of the year. */
public final class Months {
    private static final int SHORTEST = 3;

    private Months() {}

    /** Returns the month that a name such as {@code October}, {@code Oct} or {@code sept.} means, or empty. */
    public static Optional<Month> parse(String name) {
        String upper = name.replace(".", "").strip().toUpperCase(Locale.ROOT);
        if (upper.length() < SHORTEST) {
            return Optional.empty();
        }
        for (Month month : Month.values()) {
            if (month.name().startsWith(upper)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** Returns the day of a month, both counted from 1, or empty if there is no such day in any year. */
    public static Optional<MonthDay> day(int month, int day) {
        boolean exists = month >= 1
                && month <= Month.values().length
                && day >= 1
                && day <= Month.of(month).maxLength();
        return exists ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }
}
