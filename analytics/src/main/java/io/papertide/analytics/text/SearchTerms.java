package io.papertide.analytics.text;

import io.papertide.model.Language;
import java.util.List;

/**
 * The terms by which a text is found: English words by their keys, Korean ones by their parts without particles and endings, so
 * that {@code 추론} finds {@code 모델추론을}.
 */
public final class SearchTerms {
    /** Changes whenever the same text gives other terms, so that an index made before is made anew. */
    public static final String VERSION = "1";

    private SearchTerms() {}

    /**
     * Returns the tokens of a text in its order, those that carry no keyword among them; their places are those in the
     * normalised text.
     */
    public static List<Token> of(String text) {
        return new TextTokens().searched(text);
    }

    static boolean areKorean(String text) {
        return TextAnalyzers.languageOf(TextNormalizer.normalize(text)) == Language.KOREAN;
    }
}
