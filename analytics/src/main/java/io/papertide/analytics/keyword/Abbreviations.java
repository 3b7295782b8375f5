package io.papertide.analytics.keyword;

import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.model.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How papers define their short forms, and which long form is meant. */
final class Abbreviations {
    /** The long form of a short one must have this part of its definitions. */
    private static final double AGREED = 0.7;

    /** A bracket after Korean words may hold an example as well as a translation, which two papers will hardly do alike. */
    private static final int GLOSSES = 2;

    private final Map<String, Map<String, Integer>> longForms = new TreeMap<>();

    /** Takes how many papers define each short form by each long one. */
    Abbreviations(Map<Definition, Integer> papers) {
        papers.forEach((definition, count) -> longForms
                .computeIfAbsent(definition.shortKey(), k -> new TreeMap<>())
                .merge(definition.longKey(), count, Integer::sum));
    }

    /** Returns the short form under which each long form is counted; a long form has one at most. */
    Map<String, String> shortByLong() {
        Map<String, String> agreed = new HashMap<>();
        Map<String, Integer> votes = new HashMap<>();
        longForms.forEach((shortKey, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            Map.Entry<String, Integer> most = counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow();
            boolean gloss = TextAnalyzers.languageOf(most.getKey()) == Language.KOREAN;
            boolean clear = most.getValue() >= AGREED * all && (!gloss || most.getValue() >= GLOSSES);
            if (clear && most.getValue() > votes.getOrDefault(most.getKey(), 0)) {
                agreed.put(most.getKey(), shortKey);
                votes.put(most.getKey(), most.getValue());
            }
        });
        // A short form that is itself the long form of another would make a chain.
        agreed.values().removeIf(agreed::containsKey);
        return agreed;
    }
}
