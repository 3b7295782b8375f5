package io.papertide.analytics.keyword;

import io.papertide.analytics.text.TextAnalyzer;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.text.WordList;
import java.util.List;
import java.util.Set;

/**
 * Finds the candidates for keywords in a run of tokens: every phrase of one to four words that begins and ends with a
 * content word and crosses no punctuation.
 */
public final class KeywordExtractor {
    /** The most words of a keyword. */
    public static final int LONGEST = 4;

    /** Words that may stand inside a phrase: chain of thought, mixture of experts, LLM as a judge. */
    private static final Set<String> LINKS = Set.of("of", "as", "a", "the", "in");

    private static final WordList GENERIC = WordList.read(TextAnalyzer.class, "generic-en.txt");

    private KeywordExtractor() {}

    /** Takes the candidates one by one. */
    public interface Sink {
        /**
         * Takes one candidate.
         *
         * @param key the grouping keys of its words, joined by a space
         * @param from the place of its first token
         * @param to the place after its last token
         */
        void accept(String key, int from, int to);
    }

    /** Hands all candidates of the tokens to a sink, in their order. */
    public static void extract(List<Token> tokens, Sink sink) {
        for (int from = 0; from < tokens.size(); from++) {
            if (tokens.get(from).content()) {
                extractFrom(tokens, from, sink);
            }
        }
    }

    private static void extractFrom(List<Token> tokens, int from, Sink sink) {
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (int i = from; i < tokens.size() && i < from + LONGEST; i++) {
            Token token = tokens.get(i);
            if (i > from && token.breakBefore() || !token.content() && !LINKS.contains(token.key())) {
                return;
            }
            key.append(i > from ? " " : "").append(token.key());
            words++;
            boolean alone = words == 1;
            if (token.content() && !(alone && GENERIC.contains(token.key()))) {
                sink.accept(key.toString(), from, i + 1);
            }
        }
    }

    /** Returns the key of a keyword as a person types it: the keys of its words joined by a space; may be empty. */
    public static String key(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::key).toList());
    }
}
