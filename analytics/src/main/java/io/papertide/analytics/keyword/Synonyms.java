package io.papertide.analytics.keyword;

import io.papertide.analytics.text.TextAnalyzer;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which keywords are one: short and long forms, and translations. Both come from lists that a person can read and add to. */
final class Synonyms {
    /** Keys of long English forms to the key of the short form. */
    private static final Map<String, String> SHORT_FORMS = shortForms();

    private Synonyms() {}

    /** Returns the key under which a keyword is counted. */
    static String canonical(String key) {
        return SHORT_FORMS.getOrDefault(key, key);
    }

    /**
     * Returns the keys of the other language that mean the same.
     *
     * @param key a canonical key
     * @param from its language
     */
    static List<String> translations(String key, Language from) {
        return from == Language.ENGLISH
                ? Translations.KOREAN.getOrDefault(key, List.of())
                : Translations.ENGLISH.getOrDefault(key, List.of());
    }

    /** Tells whether a phrase is only a part of a long form, such as {@code large language}; it says nothing by itself. */
    static boolean isPartOfLongForm(String key) {
        return key.indexOf(' ') > 0
                && SHORT_FORMS.keySet().stream()
                        .anyMatch(form -> form.length() > key.length() && (" " + form + " ").contains(" " + key + " "));
    }

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new HashMap<>();
        for (String[] row : rows("synonyms-en.txt")) {
            for (int i = 1; i < row.length; i++) {
                forms.put(key(row[i], Language.ENGLISH), key(row[0], Language.ENGLISH));
            }
        }
        return Collections.unmodifiableMap(forms);
    }

    private static String key(String words, Language language) {
        return KeywordExtractor.key(TextAnalyzers.of(language).tokens(words));
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = TextAnalyzer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line ->
                            Arrays.stream(line.split("=")).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /** Loaded when a translation is first asked for, because it needs the Korean dictionary. */
    private static final class Translations {
        static final Map<String, List<String>> KOREAN = new HashMap<>();
        static final Map<String, List<String>> ENGLISH = new HashMap<>();

        static {
            for (String[] row : rows("translations.txt")) {
                String english = canonical(key(row[0], Language.ENGLISH));
                for (int i = 1; i < row.length; i++) {
                    String korean = key(row[i], Language.KOREAN);
                    KOREAN.computeIfAbsent(english, k -> new ArrayList<>()).add(korean);
                    ENGLISH.computeIfAbsent(korean, k -> new ArrayList<>()).add(english);
                }
            }
        }
    }
}
