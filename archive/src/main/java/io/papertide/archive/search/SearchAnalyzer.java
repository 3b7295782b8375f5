package io.papertide.archive.search;

import java.util.List;

/** Makes the terms by which texts are found. Safe for use by several threads. */
public interface SearchAnalyzer {
    /**
     * A term of a text.
     *
     * @param key equal for all forms of a word
     * @param start where its word begins in the text
     * @param end the index after its word
     */
    record Term(String key, int start, int end) {}

    /** Returns the name of this analysis; an index made by another is made anew. */
    String version();

    /** Returns the terms in the order of the text; empty for a text without words. */
    List<Term> terms(String text);
}
