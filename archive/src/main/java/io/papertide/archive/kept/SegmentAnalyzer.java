package io.papertide.archive.kept;

import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.model.Issue;
import io.papertide.model.Paper;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Analyses runs of neighbouring papers into bytes that an archive keeps. */
public interface SegmentAnalyzer {
    /** Returns a name that changes whenever the same papers give other bytes. */
    String version();

    /**
     * Begins a run.
     *
     * @param before what was kept of the run when it was last analysed, by part; empty if nothing was
     */
    Run begin(Map<String, byte[]> before);

    /** Takes the papers of a run in corpus order, and its issues in any order. */
    interface Run {
        /**
         * Takes the next paper.
         *
         * @param also is given an analyzer that knows the words of this paper already, on whichever thread; what it returns is
         *     run on the thread that calls, in the order of the papers, before {@link #finish} returns
         */
        void add(Paper paper, Function<SearchAnalyzer, Runnable> also);

        /** Takes the next paper as it was before: nothing of it has changed. */
        void addKnown(int placeBefore);

        /** Takes an issue of the run's weeks. */
        void add(Issue issue);

        /**
         * Ends the run.
         *
         * @return what to keep, by part; whoever asks for it waits until it is made
         */
        Supplier<Map<String, byte[]>> finish();
    }
}
