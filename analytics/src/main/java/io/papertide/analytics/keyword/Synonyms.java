package io.papertide.analytics.keyword;

import io.papertide.analytics.text.TextAnalyzer;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.text.WordList;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which keywords are one: short and long forms, and translations. Both come from lists that a person can read and add to. */
final class Synonyms {
    private Synonyms() {}

    /** Returns the long and spelled-out forms that count as a shorter one. */
    static LongForms longForms(Language language) {
        return language == Language.ENGLISH ? English.FORMS : Korean.FORMS;
    }

    /**
     * Returns the keys of the other language that mean the same.
     *
     * @param key a key
     * @param from its language
     */
    static List<String> translations(String key, Language from) {
        return from == Language.ENGLISH
                ? Korean.BY_ENGLISH.getOrDefault(key, List.of())
                : Korean.TO_ENGLISH.getOrDefault(key, List.of());
    }

    private static String[] lemmas(String words, Language language) {
        return TextAnalyzers.of(language).tokens(words).stream()
                .map(Token::lemma)
                .toArray(String[]::new);
    }

    private static List<String[]> rows(String name) {
        return WordList.lines(TextAnalyzer.class, name).stream()
                .map(line -> Arrays.stream(line.split("=")).map(String::strip).toArray(String[]::new))
                .toList();
    }

    private static final class English {
        static final LongForms FORMS = new LongForms();

        static {
            for (String[] row : rows("synonyms-en.txt")) {
                String[] shortForm = lemmas(row[0], Language.ENGLISH);
                String key = String.join(" ", shortForm);
                for (String form : row) {
                    FORMS.enter(lemmas(form, Language.ENGLISH), key);
                }
            }
        }
    }

    /** Loaded when a translation is first asked for, because it needs the Korean dictionary. */
    private static final class Korean {
        static final LongForms FORMS = new LongForms();
        static final Map<String, List<String>> BY_ENGLISH = new HashMap<>();
        static final Map<String, List<String>> TO_ENGLISH = new HashMap<>();

        static {
            for (String[] row : rows("translations.txt")) {
                String english = KeywordExtractor.key(row[0], Language.ENGLISH);
                String korean = String.join(" ", lemmas(row[1], Language.KOREAN));
                for (int i = 1; i < row.length; i++) {
                    spacings(row[i].split(" "), 0, "")
                            .forEach(form -> FORMS.enter(lemmas(form, Language.KOREAN), korean));
                }
                BY_ENGLISH.computeIfAbsent(english, k -> new ArrayList<>()).add(korean);
                TO_ENGLISH.computeIfAbsent(korean, k -> new ArrayList<>()).add(english);
            }
        }

        /** Returns all ways to write the words with and without a space between two of them. */
        private static List<String> spacings(String[] words, int from, String before) {
            if (from == words.length) {
                return List.of(before);
            }
            List<String> all = new ArrayList<>();
            if (from > 0) {
                all.addAll(spacings(words, from + 1, before + words[from]));
            }
            all.addAll(spacings(words, from + 1, from > 0 ? before + " " + words[from] : words[from]));
            return all;
        }
    }
}
