package io.papertide.analytics.text;

import io.papertide.model.Language;

/** The analyzer of each language; Nori and its dictionary load when Korean text is first met. */
public final class TextAnalyzers {
    /** No character before this one is Hangul, and none beyond the basic plane. */
    private static final char FIRST_HANGUL = '\u1100';

    private TextAnalyzers() {}

    /** Returns the analyzer of a language. */
    public static TextAnalyzer of(Language language) {
        return language == Language.KOREAN ? Korean.ANALYZER : English.ANALYZER;
    }

    /** Returns Korean if a text has any Hangul, else English. */
    public static Language languageOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_HANGUL && Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL) {
                return Language.KOREAN;
            }
        }
        return Language.ENGLISH;
    }

    /** Returns the analyzer of Korean, which gives the parts of words, too. */
    static KoreanAnalyzer korean() {
        return Korean.ANALYZER;
    }

    /** Returns what tells the roles of English words and of the parts of hyphenated ones. */
    public static EnglishLexicon lexicon() {
        return English.ANALYZER.lexicon();
    }

    private static final class English {
        static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer(new EnglishWords());
    }

    private static final class Korean {
        static final KoreanAnalyzer ANALYZER = new KoreanAnalyzer(new EnglishWords());
    }
}
