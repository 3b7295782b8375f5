package io.papertide.cli.workflow;

import io.papertide.analytics.text.SearchTerms;
import io.papertide.analytics.text.TextTokens;
import io.papertide.analytics.text.Token;
import io.papertide.archive.search.SearchAnalyzer;
import java.util.List;
import java.util.function.Function;

/** The analysis of texts and queries for the search index of the archive. */
public final class SearchAnalysis implements SearchAnalyzer {
    private final Function<String, List<Token>> tokens;

    /** Makes an analysis of any texts. */
    public SearchAnalysis() {
        tokens = SearchTerms::of;
    }

    /** Makes an analysis that shares the words of one paper; not for use by several threads. */
    SearchAnalysis(TextTokens paper) {
        tokens = paper::searched;
    }

    @Override
    public String version() {
        return SearchTerms.VERSION;
    }

    /** Returns the terms of a text; their places are those in the normalised text. */
    @Override
    public List<Term> terms(String text) {
        return tokens.apply(text).stream()
                .map(token -> new Term(token.key(), token.start(), token.end()))
                .toList();
    }
}
