package io.papertide.archive.kept;

import io.papertide.model.Corpus;
import java.util.List;

/** A corpus with what is kept of its analysis. */
public interface KeptCorpus extends Corpus {
    /** Tells whether anything can be kept: not of the archive as it was at a date. */
    boolean canBeKept();

    /** Tells whether what is kept is that of the archive as it is now, made by an analysis of this version. */
    boolean isKept(String version);

    /**
     * Brings what is kept up to date: papers of which nothing changed are not analysed again. It may be killed at any moment;
     * what is kept is used only when all of it is up to date. What is analysed goes into the search index on the way.
     *
     * @param search the version of the terms of the search index, see {@link io.papertide.archive.search.SearchAnalyzer}
     */
    void keep(SegmentAnalyzer analyzer, String search);

    /** Returns one part of what is kept of all runs of papers, in corpus order; empty if there is no paper. */
    List<byte[]> kept(String part);
}
