package io.papertide.analytics.keyword;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each written form of one keyword occurs; merging is associative. */
final class SurfaceForms {
    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
            Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String surface, int times) {
        counts.merge(surface, times, Integer::sum);
    }

    void addAll(SurfaceForms other) {
        other.counts.forEach((surface, count) -> counts.merge(surface, count, Integer::sum));
    }

    /** Returns the form to show: the most frequent spelling, in its most frequent case; of equals the lower case one. */
    String display() {
        Map<String, Integer> spellings = new TreeMap<>();
        counts.forEach((surface, count) -> spellings.merge(surface.toLowerCase(Locale.ROOT), count, Integer::sum));
        String spelling =
                spellings.entrySet().stream().min(MOST_FREQUENT).orElseThrow().getKey();
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(spelling))
                .min(MOST_FREQUENT)
                .orElseThrow()
                .getKey();
    }
}
