package io.papertide.cli.workflow;

import io.papertide.analytics.text.TextNormalizer;
import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.archive.search.SearchAnalyzer.Term;
import io.papertide.archive.search.SearchQuery;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The part of a paper's text that shows best why a query found it, with the found words between marks. */
public final class Snippet {
    private static final int WORDS = 30;
    private static final int BEFORE = 6;

    private final SearchAnalyzer analyzer;
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();

    /** Makes snippets for the words of a query. */
    public Snippet(SearchQuery query, SearchAnalyzer analyzer) {
        this.analyzer = analyzer;
        for (SearchQuery.Clause clause : query.clauses()) {
            if (clause.prefix()) {
                prefixes.add(clause.text().toLowerCase(Locale.ROOT));
            } else if (!clause.negative()) {
                // As in the index, a word in capitals is looked for in small letters too.
                for (String text : List.of(clause.text(), clause.text().toLowerCase(Locale.ROOT))) {
                    phrases.add(analyzer.terms(text).stream().map(Term::key).toList());
                }
            }
        }
    }

    /**
     * Returns the snippet of a paper: of its summary, else its abstract, else its title, the first in which a word is found; the
     * beginning of the summary if none is.
     *
     * @param open the mark before a found word
     * @param close the mark after it
     */
    public String of(Paper paper, String open, String close) {
        for (BilingualText field : List.of(paper.summary(), paper.abstractText(), paper.title())) {
            for (Language language : Language.values()) {
                String text = TextNormalizer.normalize(field.in(language).orElse(""));
                List<Term> terms = analyzer.terms(text);
                boolean[] found = found(terms, text);
                int best = best(found);
                if (best >= 0) {
                    return cut(text, terms, found, best, open, close);
                }
            }
        }
        String text = TextNormalizer.normalize(paper.summary().preferring(Language.ENGLISH));
        List<Term> terms = analyzer.terms(text);
        return cut(text, terms, new boolean[terms.size()], 0, open, close);
    }

    /** Marks the terms that a word, phrase or prefix of the query matches. */
    private boolean[] found(List<Term> terms, String text) {
        boolean[] found = new boolean[terms.size()];
        List<String> keys = terms.stream().map(Term::key).toList();
        for (int i = 0; i < found.length; i++) {
            String word =
                    text.substring(terms.get(i).start(), terms.get(i).end()).toLowerCase(Locale.ROOT);
            found[i] |= prefixes.stream().anyMatch(word::startsWith);
            for (List<String> phrase : phrases) {
                int end = i + phrase.size();
                if (!phrase.isEmpty()
                        && end <= found.length
                        && keys.subList(i, end).equals(phrase)) {
                    Arrays.fill(found, i, end, true);
                }
            }
        }
        return found;
    }

    /** Returns the index of the first found term of the window with the most, -1 if there is none. */
    private static int best(boolean[] found) {
        int best = -1;
        int most = 0;
        int inside = 0;
        int start = 0;
        for (int end = 0; end < found.length; end++) {
            inside += found[end] ? 1 : 0;
            if (end - start >= WORDS - BEFORE) {
                inside -= found[start++] ? 1 : 0;
            }
            if (inside > most) {
                most = inside;
                best = start;
            }
        }
        while (best >= 0 && !found[best]) {
            best++;
        }
        return best;
    }

    private static String cut(String text, List<Term> terms, boolean[] found, int at, String open, String close) {
        if (terms.isEmpty()) {
            return text;
        }
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(terms.size(), from + WORDS);
        StringBuilder snippet = new StringBuilder(from > 0 ? "... " : "");
        int cursor = from > 0 ? terms.get(from).start() : 0;
        for (int i = from; i < to; i++) {
            Term term = terms.get(i);
            boolean goesOn = i > from && found[i] && found[i - 1];
            // A phrase is marked as one, the spaces and hyphens in it too.
            if (goesOn) {
                snippet.setLength(snippet.length() - close.length());
            }
            snippet.append(text, Math.min(cursor, term.start()), term.start());
            String word = text.substring(term.start(), term.end());
            snippet.append(found[i] ? (goesOn ? "" : open) + word + close : word);
            cursor = Math.max(cursor, term.end());
        }
        snippet.append(to < terms.size() ? " ..." : text.substring(cursor));
        return snippet.toString().replaceAll("\\s+", " ").strip();
    }
}
