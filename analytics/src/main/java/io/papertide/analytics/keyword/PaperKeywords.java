package io.papertide.analytics.keyword;

import java.util.List;

/**
 * The keywords of one paper in one language; depends on the paper's texts alone.
 *
 * @param mentions a line a keyword and written form, in any order
 * @param definitions the short forms that the texts define, in their order
 * @param tokens the words of the title and the summary; 0 if there is no text in this language
 */
public record PaperKeywords(List<KeywordMention> mentions, List<Definition> definitions, int tokens) {
    /** No text in a language. */
    public static final PaperKeywords NONE = new PaperKeywords(List.of(), List.of(), 0);

    /** Copies. */
    public PaperKeywords {
        mentions = List.copyOf(mentions);
        definitions = List.copyOf(definitions);
    }
}
