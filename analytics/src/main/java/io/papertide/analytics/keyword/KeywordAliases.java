package io.papertide.analytics.keyword;

import io.papertide.model.Language;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Decides over the whole corpus which keys are one keyword: defined short forms, and Korean words with and without spaces. */
final class KeywordAliases {
    private final Language language;
    private final Abbreviations abbreviations;

    KeywordAliases(Language language, Abbreviations abbreviations) {
        this.language = language;
        this.abbreviations = abbreviations;
    }

    /** Returns the key to count under, by each key that is not counted under itself. */
    Map<String, String> join(Set<String> keys) {
        Map<String, String> joined = new TreeMap<>(abbreviations.shortByLong());
        joined.keySet().retainAll(keys);
        joined.values().retainAll(keys);
        if (language == Language.KOREAN) {
            addSpacings(keys, joined);
        }
        return joined;
    }

    private static void addSpacings(Collection<String> keys, Map<String, String> joined) {
        for (String key : keys) {
            String squeezed = squeezed(key, Language.KOREAN);
            if (!squeezed.equals(key) && !joined.containsKey(key)) {
                joined.put(key, joined.getOrDefault(squeezed, squeezed));
            }
        }
    }

    /** Returns a Korean key without its spaces, unless it has Latin words; another key as it is. */
    static String squeezed(String key, Language language) {
        boolean latin = key.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return language == Language.KOREAN && !latin ? key.replace(" ", "") : key;
    }
}
