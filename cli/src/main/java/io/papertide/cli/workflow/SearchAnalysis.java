package io.papertide.cli.workflow;

import io.papertide.analytics.text.SearchTerms;
import io.papertide.analytics.text.TextNormalizer;
import io.papertide.archive.search.SearchAnalyzer;
import java.util.List;

/** The analysis of texts and queries for the search index of the archive. */
public final class SearchAnalysis implements SearchAnalyzer {
    @Override
    public String version() {
        return SearchTerms.VERSION;
    }

    /** Returns the terms of a text; their places are those in the normalised text. */
    @Override
    public List<Term> terms(String text) {
        return SearchTerms.of(TextNormalizer.normalize(text)).stream()
                .map(token -> new Term(token.key(), token.start(), token.end()))
                .toList();
    }
}
