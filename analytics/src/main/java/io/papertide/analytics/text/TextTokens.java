package io.papertide.analytics.text;

import io.papertide.model.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens of the texts of one paper; an English text is taken apart once, whoever asks. Not for use by several threads. */
public final class TextTokens {
    private final Map<String, List<Token>> english = new HashMap<>();

    /** Returns the tokens of a text, see {@link TextAnalyzer}. */
    public List<Token> of(Language language, String text) {
        return language == Language.ENGLISH
                ? english.computeIfAbsent(text, TextAnalyzers.of(Language.ENGLISH)::tokens)
                : TextAnalyzers.of(language).tokens(text);
    }

    /** Returns the tokens by which a text is found, see {@link SearchTerms}; their places are those in the normalised text. */
    public List<Token> searched(String text) {
        return SearchTerms.areKorean(text) ? SearchTerms.of(text) : of(Language.ENGLISH, text);
    }
}
