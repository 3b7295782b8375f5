package io.papertide.analytics.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import smile.nlp.tokenizer.SimpleTokenizer;

/**
 * English by smile-nlp's tokenizer and stemmer.
 *
 * <p>Hyphens join words like spaces do, so that {@code fine-tuning} and {@code fine tuning} are one; names with a digit such
 * as {@code GPT-4o} stay whole, and a prefix joins its word: {@code multi-agent} has the key of {@code multiagent}.
 */
final class EnglishAnalyzer implements TextAnalyzer {
    private static final Set<String> PREFIXES = Set.of(
            "pre", "multi", "non", "re", "co", "sub", "semi", "anti", "un", "inter", "intra", "hyper", "meta", "post");

    private final EnglishWords words = new EnglishWords();

    @Override
    public List<Token> tokens(String text) {
        String plain = TextNormalizer.normalize(text);
        List<Token> tokens = new ArrayList<>();
        int cursor = 0;
        for (String piece : new SimpleTokenizer(false).split(plain)) {
            int start = plain.indexOf(piece, cursor);
            if (start < 0 || piece.isEmpty()) {
                continue;
            }
            add(piece, start, plain, tokens);
            cursor = start + piece.length();
        }
        return tokens;
    }

    private void add(String piece, int start, String plain, List<Token> tokens) {
        if (isName(piece)) {
            addWord(piece, start, plain, tokens);
            return;
        }
        int from = 0;
        for (int i = 0; i <= piece.length(); i++) {
            boolean cut = i == piece.length() || isSeparator(piece.charAt(i));
            if (!cut || i < piece.length() && piece.charAt(i) == '-' && isPrefix(piece.substring(from, i))) {
                continue;
            }
            if (i > from) {
                addWord(piece.substring(from, i), start + from, plain, tokens);
            }
            from = i + 1;
        }
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == '_' || c == '|';
    }

    private static boolean isPrefix(String part) {
        return PREFIXES.contains(part.toLowerCase(Locale.ROOT));
    }

    /** A name with a digit and a letter stays whole, but {@code 13B-parameter} and {@code 2-shot} do not. */
    private static boolean isName(String piece) {
        return piece.indexOf('-') > 0
                && piece.indexOf('/') < 0
                && Character.isLetter(piece.charAt(0))
                && piece.chars().anyMatch(Character::isDigit);
    }

    private void addWord(String raw, int start, String plain, List<Token> tokens) {
        int first = 0;
        int last = raw.length();
        while (first < last && !Character.isLetterOrDigit(raw.charAt(first))) {
            first++;
        }
        while (last > first && !isWordEnd(raw.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return;
        }
        if (last - first > 2 && (raw.startsWith("'s", last - 2) || raw.startsWith("'S", last - 2))) {
            last -= 2;
        }
        String word = raw.substring(first, last);
        int begin = start + first;
        boolean breakBefore =
                tokens.isEmpty() || isBreak(plain, tokens.get(tokens.size() - 1).end(), begin);
        String joined = word.indexOf('-') >= 0 && !isName(word) ? word.replace("-", "") : word;
        boolean hyphenBefore = begin > 0 && plain.charAt(begin - 1) == '-';
        tokens.add(new Token(
                word, words.key(joined), begin, start + last, breakBefore, hyphenBefore, words.isContent(word)));
    }

    private static boolean isWordEnd(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#';
    }

    private static boolean isBreak(String plain, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            if (c != ' ' && c != '-' && c != '\'') {
                return true;
            }
        }
        return false;
    }
}
