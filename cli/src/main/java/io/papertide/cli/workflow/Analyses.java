package io.papertide.cli.workflow;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.segment.SegmentSource;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.archive.kept.KeptCorpus;
import io.papertide.cli.UsageException;
import io.papertide.model.Corpus;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import java.util.Optional;
import java.util.stream.Collectors;

/** The analysis of a corpus with the catalogue and options of one run. */
public final class Analyses {
    private Analyses() {}

    /** Returns the analysis with the bundled catalogue: the kept one if there can be one, else it is made now. */
    public static CorpusAnalysis of(Corpus corpus) {
        return of(corpus, AnalysisOptions.DEFAULT);
    }

    /** Returns the analysis with the bundled catalogue and some options: the kept one if it serves, else it is made now. */
    public static CorpusAnalysis of(Corpus corpus, AnalysisOptions options) {
        return of(corpus, options, TopicCatalogue.bundled());
    }

    /** Returns the analysis with a catalogue and some options: the kept one if it serves, else it is made now. */
    public static CorpusAnalysis of(Corpus corpus, AnalysisOptions options, TopicCatalogue catalogue) {
        boolean usual = options.leadWords() == AnalysisOptions.DEFAULT.leadWords() && catalogue.isBundled();
        Optional<SegmentSource> kept =
                usual && corpus instanceof KeptCorpus keeping ? KeptAnalysis.segments(keeping) : Optional.empty();
        return kept.map(segments -> IndexedAnalysis.of(segments, options))
                .orElseGet(() -> read(corpus, options, catalogue));
    }

    /** Analyses a corpus now with the bundled catalogue, whatever is kept. */
    static IndexedAnalysis read(Corpus corpus, AnalysisOptions options) {
        return read(corpus, options, TopicCatalogue.bundled());
    }

    private static IndexedAnalysis read(Corpus corpus, AnalysisOptions options, TopicCatalogue catalogue) {
        CatalogueTagger tagger = CatalogueTagger.of(catalogue).withLeadWords(options.leadWords());
        return IndexedAnalysis.of(corpus, tagger, options);
    }

    /**
     * Returns the period that a text names, in which there is something to count.
     *
     * @throws UsageException if it names none, or the archive has no issue in it
     */
    public static Period period(String text, Corpus corpus) {
        Period wanted = weeks(text, corpus);
        if (corpus.weeks().stream().noneMatch(wanted::contains)) {
            throw new UsageException("the archive has no issue in " + text + "; it has issues from "
                    + corpus.weeks().first() + " to " + corpus.weeks().last() + ", see 'papertide issues'");
        }
        return wanted;
    }

    /**
     * Returns the weeks that a text names, whether they have issues or not.
     *
     * @throws UsageException if it names none, or the archive is empty
     */
    public static Period weeks(String text, Corpus corpus) {
        Period all = corpus.period()
                .orElseThrow(
                        () -> new UsageException("the archive has no issue yet; import some with 'papertide import'"));
        return Period.parse(text, all)
                .orElseThrow(() -> new UsageException("'" + text
                        + "' is no period; use 2024, 2024-Q3, 2024-10, 2024-W42, 2024-W30..2024-W42, last-13w or all"));
    }

    /**
     * Checks that a series has something to count in a period.
     *
     * @throws UsageException if it has no issue there
     */
    public static void requireIssues(SeriesId series, Period period, CorpusFrame frame) {
        if (frame.totals(period, series).weeks() == 0) {
            throw new UsageException(
                    "the series " + series + " has no issue in " + period + "; the archive has the series "
                            + frame.series().stream().map(SeriesId::value).collect(Collectors.joining(", "))
                            + ", see 'papertide issues'");
        }
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
