package io.papertide.analytics.text;

import io.papertide.model.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens of the texts of one paper; a text is taken apart once, whoever asks. Not for use by several threads. */
public final class TextTokens {
    private final Map<String, List<Token>> english = new HashMap<>();
    private final Map<String, KoreanAnalyzer.Reading> korean = new HashMap<>();

    /** Returns the tokens of a text, see {@link TextAnalyzer}. */
    public List<Token> of(Language language, String text) {
        return language == Language.KOREAN
                ? TextAnalyzers.korean().tokens(korean(text))
                : english.computeIfAbsent(text, TextAnalyzers.of(Language.ENGLISH)::tokens);
    }

    /** Returns the tokens by which a text is found, see {@link SearchTerms}; their places are those in the normalised text. */
    public List<Token> searched(String text) {
        return SearchTerms.areKorean(text) ? TextAnalyzers.korean().parts(korean(text)) : of(Language.ENGLISH, text);
    }

    private KoreanAnalyzer.Reading korean(String text) {
        return korean.computeIfAbsent(text, TextAnalyzers.korean()::read);
    }
}
