package io.papertide.cli.workflow;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.segment.AnalysedPaper;
import io.papertide.analytics.segment.AnalysisVersion;
import io.papertide.analytics.segment.PaperAnalyzer;
import io.papertide.analytics.segment.Segment;
import io.papertide.analytics.segment.SegmentPart;
import io.papertide.analytics.segment.SegmentReader;
import io.papertide.analytics.segment.SegmentRun;
import io.papertide.analytics.segment.SegmentSource;
import io.papertide.analytics.segment.SegmentWorkers;
import io.papertide.analytics.text.SearchTerms;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.archive.Archive;
import io.papertide.archive.ArchiveException;
import io.papertide.archive.kept.KeptCorpus;
import io.papertide.archive.kept.SegmentAnalyzer;
import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Paper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The analysis that an archive keeps: that of the bundled catalogue with the usual options. */
public final class KeptAnalysis {
    private KeptAnalysis() {}

    /** The catalogue and the model are read when there is something to analyse. */
    private static final class Bundled {
        static final PaperAnalyzer ANALYZER =
                new PaperAnalyzer(CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT.leadWords());
    }

    /** Begins to read what an analysis needs on another thread, while there is nothing to analyse yet. */
    public static void prepare() {
        Thread reader =
                new Thread(() -> SearchTerms.of(Bundled.ANALYZER.topics().get(0).id()), "papertide-prepare");
        reader.setDaemon(true);
        reader.start();
    }

    /** Brings the analysis and the search index that an archive keeps up to date, in one reading of its papers. */
    public static void keep(Archive archive) {
        keep(archive.corpus(), AnalysisVersion.bundled(AnalysisOptions.DEFAULT));
        archive.index(new SearchAnalysis());
    }

    private static boolean keep(KeptCorpus corpus, String version) {
        if (!corpus.isKept(version)) {
            try (SegmentWorkers workers = SegmentWorkers.ofAllProcessors()) {
                corpus.keep(new Analyzer(version, workers), SearchTerms.VERSION);
            }
            return corpus.isKept(version);
        }
        return true;
    }

    /**
     * Returns the segments that are kept, brought up to date first; empty if none can be kept, as on a full disk, or there is no
     * paper.
     */
    static Optional<SegmentSource> segments(KeptCorpus corpus) {
        return corpus.canBeKept()
                        && isKept(corpus)
                        && !corpus.kept(SegmentPart.STYLES.id()).isEmpty()
                ? Optional.of(new Kept(corpus))
                : Optional.empty();
    }

    /** What cannot be written down can still be worked out. */
    private static boolean isKept(KeptCorpus corpus) {
        try {
            return keep(corpus, AnalysisVersion.bundled(AnalysisOptions.DEFAULT));
        } catch (ArchiveException e) {
            return false;
        }
    }

    /** The kept segments as the analysis reads them, from several threads in a report. */
    private record Kept(KeptCorpus corpus) implements SegmentSource {
        @Override
        public SortedSet<IsoWeek> weeks() {
            return corpus.weeks();
        }

        @Override
        public List<byte[]> parts(SegmentPart part) {
            synchronized (corpus) {
                return corpus.kept(part.id());
            }
        }
    }

    private static final class Analyzer implements SegmentAnalyzer {
        private final String version;
        private final SegmentWorkers workers;

        Analyzer(String version, SegmentWorkers workers) {
            this.version = version;
            this.workers = workers;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public Run begin(Map<String, byte[]> before) {
            List<AnalysedPaper> known = before.isEmpty() ? List.of() : SegmentReader.papers(segment(before));
            return new Running(known, new SegmentRun(workers, Bundled.ANALYZER));
        }

        private static Segment segment(Map<String, byte[]> parts) {
            Map<SegmentPart, byte[]> known = new EnumMap<>(SegmentPart.class);
            for (SegmentPart part : SegmentPart.values()) {
                known.put(part, parts.get(part.id()));
            }
            return new Segment(known);
        }
    }

    private record Running(List<AnalysedPaper> known, SegmentRun run) implements SegmentAnalyzer.Run {
        @Override
        public void add(Paper paper, Function<SearchAnalyzer, Runnable> also) {
            run.add(paper, tokens -> also.apply(new SearchAnalysis(tokens)));
        }

        @Override
        public void addKnown(int placeBefore) {
            run.add(known.get(placeBefore));
        }

        @Override
        public void add(Issue issue) {
            run.add(issue);
        }

        @Override
        public Supplier<Map<String, byte[]>> finish() {
            Supplier<Segment> segment = run.finishing();
            return () -> {
                Map<String, byte[]> parts = new TreeMap<>();
                segment.get().parts().forEach((part, bytes) -> parts.put(part.id(), bytes));
                return parts;
            };
        }
    }
}
