package io.papertide.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One week of one series, as its publisher printed it.
 *
 * @param series the publication
 * @param title the printed heading
 * @param span the days that the heading names
 * @param overview the introduction; may be empty
 * @param entries in rank order; ranks are unique
 * @param line the line of the source where the issue begins, from 1
 */
public record Issue(
        SeriesId series, String title, WeekSpan span, BilingualText overview, List<Entry> entries, int line) {
    /**
     * Copies, orders and checks.
     *
     * @throws IllegalArgumentException if two entries have the same rank or the line is under 1
     */
    public Issue {
        entries = entries.stream()
                .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
                .toList();
        Set<Integer> ranks = new HashSet<>();
        for (Entry entry : entries) {
            if (!ranks.add(entry.rank())) {
                throw new IllegalArgumentException("two entries of " + span + " have the rank " + entry.rank());
            }
        }
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1");
        }
    }

    /** Returns the ISO week that holds most of the span. */
    public IsoWeek week() {
        return span.isoWeek();
    }
}
