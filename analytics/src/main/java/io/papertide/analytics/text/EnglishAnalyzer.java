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
 *
 * <p>The text is cut at its spaces and what stands between two of them is taken apart once and remembered: the tokenizer
 * works with regular expressions and is ten times too slow to see every occurrence.
 */
final class EnglishAnalyzer implements TextAnalyzer {
    private static final Set<String> PREFIXES = Set.of(
            "pre", "multi", "non", "re", "co", "sub", "semi", "anti", "un", "inter", "intra", "hyper", "meta", "post",
            "auto", "neuro");

    private final EnglishWords words;
    private final RunCache<Part[]> runs = new RunCache<>(this::parts);

    EnglishAnalyzer(EnglishWords words) {
        this.words = words;
    }

    /** A word within a run of characters without spaces. */
    private record Part(Word word, int start, int end) {}

    @Override
    public List<Token> tokens(String text) {
        String plain = TextNormalizer.normalize(text);
        List<Token> tokens = new ArrayList<>(plain.length() / 5);
        int size = plain.length();
        int lastEnd = -1;
        int from = 0;
        while (from < size) {
            if (isSpace(plain.charAt(from))) {
                from++;
                continue;
            }
            int hash = 0;
            int to = from;
            while (to < size && !isSpace(plain.charAt(to))) {
                hash = 31 * hash + plain.charAt(to++);
            }
            for (Part part : runs.get(plain, from, to, hash)) {
                int start = from + part.start;
                Gap gap = lastEnd < 0 ? Gap.BREAK : Gap.of(plain, lastEnd, start);
                lastEnd = from + part.end;
                tokens.add(new Token(part.word, start, lastEnd, gap));
            }
            from = to;
        }
        return tokens;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private Part[] parts(String run) {
        List<Part> parts = new ArrayList<>();
        int cursor = 0;
        for (String piece : new SimpleTokenizer(false).split(run)) {
            int start = run.indexOf(piece, cursor);
            if (start < 0 || piece.isEmpty()) {
                continue;
            }
            add(piece, start, parts);
            cursor = start + piece.length();
        }
        return parts.toArray(Part[]::new);
    }

    private void add(String piece, int start, List<Part> parts) {
        int from = 0;
        if (isName(piece)) {
            from = nameEnd(piece);
            addWord(piece.substring(0, from), start, parts);
        }
        int begin = from;
        for (int i = from; i <= piece.length(); i++) {
            boolean cut = i == piece.length() || isSeparator(piece.charAt(i));
            if (!cut || i < piece.length() && piece.charAt(i) == '-' && isPrefix(piece.substring(begin, i))) {
                continue;
            }
            if (i > begin) {
                addWord(piece.substring(begin, i), start + begin, parts);
            }
            begin = i + 1;
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

    /** Returns where a name ends: in {@code GPT-4-based} and {@code Llama-2-powered} before the last hyphen. */
    private int nameEnd(String piece) {
        int hyphen = piece.lastIndexOf('-');
        String last = piece.substring(hyphen + 1);
        boolean described = hyphen > 0
                && (words.lexicon().isSuffix(last)
                        || words.lexicon().isAdjectiveSuffix(last)
                        || words.lexicon().role(last) == WordRole.MODIFIER);
        return described ? hyphen : piece.length();
    }

    private void addWord(String raw, int start, List<Part> parts) {
        int first = 0;
        int last = raw.length();
        while (first < last && !Characters.isLetterOrDigit(raw.charAt(first))) {
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
        Word word = words.word(raw.substring(first, last));
        parts.add(new Part(word, start + first, start + last));
    }

    private static boolean isWordEnd(char c) {
        return Characters.isLetterOrDigit(c) || c == '+' || c == '#';
    }

    /** Returns what tells the roles of English words. */
    EnglishLexicon lexicon() {
        return words.lexicon();
    }
}
