package io.papertide.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that an issue says it covers; real ones last six to eight days and may share a day with a neighbour.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record WeekSpan(LocalDate first, LocalDate last) {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public WeekSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span must not end before it begins: " + first + " to " + last);
        }
    }

    /** Returns the span of exactly one ISO week. */
    public static WeekSpan of(IsoWeek week) {
        return new WeekSpan(week.monday(), week.sunday());
    }

    /** Returns the number of days, 1 or more. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    /** Returns the ISO week that holds most of the days; of several with equally many, the earliest. */
    public IsoWeek isoWeek() {
        IsoWeek best = IsoWeek.of(first);
        long most = 0;
        for (IsoWeek week = best; !week.monday().isAfter(last); week = week.plusWeeks(1)) {
            LocalDate from = first.isAfter(week.monday()) ? first : week.monday();
            LocalDate to = last.isBefore(week.sunday()) ? last : week.sunday();
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            if (days > most) {
                most = days;
                best = week;
            }
        }
        return best;
    }

    /** Returns the form {@code 2024-10-14..2024-10-20}. */
    @Override
    public String toString() {
        return first + ".." + last;
    }
}
