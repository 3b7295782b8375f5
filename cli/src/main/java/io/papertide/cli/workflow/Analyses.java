package io.papertide.cli.workflow;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.cli.UsageException;
import io.papertide.model.Corpus;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;

/** The analysis of a corpus with the catalogue and options of one run. */
public final class Analyses {
    private Analyses() {}

    /** Reads a corpus with the bundled catalogue. */
    public static CorpusAnalysis of(Corpus corpus) {
        return of(corpus, AnalysisOptions.DEFAULT);
    }

    /** Reads a corpus with the bundled catalogue and some options. */
    public static CorpusAnalysis of(Corpus corpus, AnalysisOptions options) {
        CatalogueTagger tagger = CatalogueTagger.of(TopicCatalogue.bundled()).withLeadWords(options.leadWords());
        return IndexedAnalysis.of(corpus, tagger, options);
    }

    /**
     * Returns the period that a text names.
     *
     * @throws UsageException if it names none, or the archive is empty
     */
    public static Period period(String text, Corpus corpus) {
        Period all = corpus.period()
                .orElseThrow(
                        () -> new UsageException("the archive has no issue yet; import some with 'papertide import'"));
        return Period.parse(text, all)
                .orElseThrow(() -> new UsageException("'" + text
                        + "' is no period; use 2024, 2024-Q3, 2024-10, 2024-W42, 2024-W30..2024-W42, last-13w or all"));
    }

    /**
     * Returns the series of an id.
     *
     * @throws UsageException if it cannot be one
     */
    public static SeriesId series(String id) {
        try {
            return new SeriesId(id);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
