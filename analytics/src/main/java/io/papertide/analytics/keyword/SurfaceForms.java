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

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /**
     * Returns the form to show: the most frequent spelling, singular and plural taken together, in its most frequent number and
     * case; of equals the lower case one. A long form half as frequent as its short one is shown instead of it.
     */
    String display() {
        if (counts.size() == 1) {
            return counts.keySet().iterator().next();
        }
        Map<String, Integer> spellings = new TreeMap<>();
        counts.forEach((surface, count) -> spellings.merge(spelling(surface), count, Integer::sum));
        String spelling = spelledOut(
                spellings, spellings.entrySet().stream().min(MOST_FREQUENT).orElseThrow());
        return counts.entrySet().stream()
                .filter(entry -> spelling(entry.getKey()).equals(spelling))
                .min(MOST_FREQUENT)
                .orElseThrow()
                .getKey();
    }

    /** Returns the words behind a short form if they are at least half as frequent: they tell more readers what is meant. */
    private static String spelledOut(Map<String, Integer> spellings, Map.Entry<String, Integer> best) {
        if (best.getKey().indexOf(' ') > 0) {
            return best.getKey();
        }
        return spellings.entrySet().stream()
                .filter(entry -> entry.getKey().indexOf(' ') > 0 && 2 * entry.getValue() >= best.getValue())
                .min(MOST_FREQUENT)
                .orElse(best)
                .getKey();
    }

    private static String spelling(String surface) {
        String lower = surface.toLowerCase(Locale.ROOT).replace('-', ' ');
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
