package io.papertide.analytics.keyword;

import io.papertide.model.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Says over the whole corpus which keys are one keyword: defined short forms with their long ones, and Korean words with and without
 * spaces. A long form counts as its short one if papers have both.
 */
final class KeywordAliases {
    private final Language language;
    private final Map<String, String> shortByLong;
    private final Map<String, String> longByShort = new HashMap<>();
    /** Which keys some paper has, as far as it was asked. */
    private final Map<String, Boolean> known = new HashMap<>();

    private final Predicate<String> uses;

    /**
     * Takes what the papers define.
     *
     * @param uses tells whether some paper has a key
     */
    KeywordAliases(Language language, Map<Definition, Integer> definitions, Predicate<String> uses) {
        this.language = language;
        this.uses = uses;
        shortByLong = new Abbreviations(definitions).shortByLong();
        shortByLong.forEach((longKey, shortKey) -> longByShort.put(shortKey, longKey));
    }

    /** Returns the names of all keys that may be joined by definitions. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        shortByLong.forEach((longKey, shortKey) -> {
            names.add(KeywordSource.name(longKey, language));
            names.add(KeywordSource.name(shortKey, language));
        });
        return names;
    }

    /** Returns the key under which a key is counted. */
    String canonical(String key) {
        String name = KeywordSource.name(key, language);
        return shortOf(key).or(() -> shortOf(name)).orElse(name);
    }

    private Optional<String> shortOf(String longKey) {
        return Optional.ofNullable(shortByLong.get(longKey)).filter(shortKey -> has(longKey) && has(shortKey));
    }

    /** Returns the long form that is counted under a key, or empty if none is. */
    Optional<String> longOf(String shortKey) {
        return Optional.ofNullable(longByShort.get(shortKey)).filter(longKey -> has(longKey) && has(shortKey));
    }

    private synchronized boolean has(String key) {
        return known.computeIfAbsent(key, uses::test);
    }
}
