package io.papertide.analytics.text;

import io.papertide.model.Language;

/** The analyzer of each language; Nori and its dictionary load when Korean text is first met. */
public final class TextAnalyzers {
    private TextAnalyzers() {}

    /** Returns the analyzer of a language. */
    public static TextAnalyzer of(Language language) {
        return language == Language.KOREAN ? Korean.ANALYZER : English.ANALYZER;
    }

    /** Returns Korean if a text has any Hangul, else English. */
    public static Language languageOf(String text) {
        boolean hangul =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        return hangul ? Language.KOREAN : Language.ENGLISH;
    }

    private static final class English {
        static final TextAnalyzer ANALYZER = new EnglishAnalyzer();
    }

    private static final class Korean {
        static final TextAnalyzer ANALYZER = new KoreanAnalyzer();
    }
}
