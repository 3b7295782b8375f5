package io.papertide.analytics.text;

import java.util.List;

/** Turns the text of one language into tokens. Safe for use by several threads; holds no text. */
public interface TextAnalyzer {
    /** Returns the tokens in the order of the text; empty for a text without words. URLs give no tokens. */
    List<Token> tokens(String text);
}
