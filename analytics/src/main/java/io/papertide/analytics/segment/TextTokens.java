package io.papertide.analytics.segment;

import io.papertide.analytics.text.Token;
import java.util.List;

/**
 * The tokens of a paper in one language. Their places in the text are 0: they are not kept.
 *
 * @param title those of the title
 * @param summary those of the summary
 */
public record TextTokens(List<Token> title, List<Token> summary) {
    /** No text in a language. */
    public static final TextTokens NONE = new TextTokens(List.of(), List.of());

    /** Copies. */
    public TextTokens {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
    }

    /** Returns the number of words, 0 or more. */
    public int size() {
        return title.size() + summary.size();
    }
}
