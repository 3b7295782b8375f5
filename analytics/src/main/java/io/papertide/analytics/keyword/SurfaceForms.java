package io.papertide.analytics.keyword;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often each written form of one keyword occurs; merging is associative. */
final class SurfaceForms {
    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
            Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    /** The only form, as most keywords have; null before the first and from the second on. */
    private @Nullable String only;

    private int timesOfOnly;
    private Map<String, Integer> counts = Map.of();

    void add(String surface, int times) {
        if (isEmpty()) {
            only = surface;
            timesOfOnly = times;
        } else if (surface.equals(only)) {
            timesOfOnly += times;
        } else {
            spread();
            counts.merge(surface, times, Integer::sum);
        }
    }

    private void spread() {
        if (only != null) {
            counts = new TreeMap<>(Map.of(only, timesOfOnly));
            only = null;
        }
    }

    void addAll(SurfaceForms other) {
        if (other.only != null) {
            add(other.only, other.timesOfOnly);
        }
        other.counts.forEach(this::add);
    }

    boolean isEmpty() {
        return only == null && counts.isEmpty();
    }

    /**
     * Returns the form to show: the most frequent spelling, singular and plural taken together, in its most frequent number and
     * case; of equals the lower case one. A long form half as frequent as its short one is shown instead of it.
     */
    String display() {
        if (only != null) {
            return only;
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
