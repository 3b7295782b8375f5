package io.papertide.analytics.segment;

import io.papertide.analytics.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The part of a segment that holds the words of one language, in their order.
 *
 * <p>The table of words (whether it is content, how its key follows from its surface, surface, key if it does not follow), the
 * number of papers; then a paper: the number of words of the title, the words, the number of words of the summary, the words.
 * A word is its place in the table, with two bits below for a break and a hyphen before it.
 */
final class WordsPart {
    private static final int CONTENT = 1;
    private static final int LOWER_CASE = 2;
    private static final int OTHER = 4;
    private static final int BREAK = 1;
    private static final int HYPHEN = 2;
    private static final int BITS = 2;

    private final Numbering<Word> words = new Numbering<>();
    private final ByteSink papers = new ByteSink();
    private int count;

    /**
     * A word of a table.
     *
     * @param surface as written
     * @param key the grouping key
     * @param content whether it may begin or end a keyword
     */
    record Word(String surface, String key, boolean content) {}

    void add(TextTokens tokens) {
        count++;
        add(tokens.title());
        add(tokens.summary());
    }

    private void add(List<Token> tokens) {
        papers.number(tokens.size());
        for (Token token : tokens) {
            int word = words.of(new Word(token.surface(), token.key(), token.content()));
            papers.number(word << BITS | (token.hyphenBefore() ? HYPHEN : 0) | (token.breakBefore() ? BREAK : 0));
        }
    }

    byte[] toBytes() {
        ByteSink sink = new ByteSink();
        sink.number(words.things().size());
        for (Word word : words.things()) {
            int form = form(word);
            sink.number(form | (word.content ? CONTENT : 0));
            sink.text(word.surface);
            if (form == OTHER) {
                sink.text(word.key);
            }
        }
        sink.number(count);
        sink.append(papers);
        return sink.toBytes();
    }

    private static int form(Word word) {
        if (word.key.equals(word.surface)) {
            return 0;
        }
        return word.key.equals(word.surface.toLowerCase(Locale.ROOT)) ? LOWER_CASE : OTHER;
    }

    /** Receives the words of the papers of a segment in their order. */
    interface Visitor {
        /** Takes the words of a paper. */
        void paper(TextTokens tokens);
    }

    static void read(byte[] bytes, Visitor visitor) {
        ByteSource source = new ByteSource(bytes);
        List<Word> words = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            words.add(word(source));
        }
        for (int left = source.count(); left > 0; left--) {
            List<Token> title = tokens(source, words);
            visitor.paper(new TextTokens(title, tokens(source, words)));
        }
        source.end();
    }

    private static Word word(ByteSource source) {
        int form = source.number((OTHER | CONTENT) + 1);
        String surface = source.text();
        String key = switch (form & ~CONTENT) {
            case OTHER -> source.text();
            case LOWER_CASE -> surface.toLowerCase(Locale.ROOT);
            default -> surface;
        };
        return new Word(surface, key, (form & CONTENT) != 0);
    }

    private static List<Token> tokens(ByteSource source, List<Word> words) {
        int count = source.count();
        List<Token> tokens = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int value = source.number(words.size() << BITS);
            Word word = words.get(value >> BITS);
            tokens.add(
                    new Token(word.surface, word.key, 0, 0, (value & BREAK) != 0, (value & HYPHEN) != 0, word.content));
        }
        return tokens;
    }
}
