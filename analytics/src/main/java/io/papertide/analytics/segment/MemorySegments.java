package io.papertide.analytics.segment;

import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Segments in memory. Texts are read once, some at a time; the work is spread over threads, whose number changes nothing. */
public final class MemorySegments implements SegmentSource {
    /** The papers of a segment. */
    static final int SEGMENT = 4096;

    private static final int BATCH = 128;

    private final SortedSet<IsoWeek> weeks;
    private final List<Segment> segments;
    private final Optional<Corpus> issues;

    private MemorySegments(SortedSet<IsoWeek> weeks, List<Segment> segments, Optional<Corpus> issues) {
        this.weeks = Collections.unmodifiableSortedSet(new TreeSet<>(weeks));
        this.segments = List.copyOf(segments);
        this.issues = issues;
    }

    /**
     * Makes a source of segments that hold all papers of a corpus in its order.
     *
     * @throws IllegalArgumentException if there is no segment
     */
    public MemorySegments(SortedSet<IsoWeek> weeks, List<Segment> segments) {
        this(weeks, segments, Optional.empty());
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("there is at least one segment, though it may have no paper");
        }
    }

    /** Analyses a corpus on all processors. */
    public static MemorySegments of(Corpus corpus, PaperAnalyzer analyzer) {
        return of(corpus, analyzer, Runtime.getRuntime().availableProcessors());
    }

    /** Analyses a corpus on so many threads, 1 or more. */
    public static MemorySegments of(Corpus corpus, PaperAnalyzer analyzer, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, MemorySegments::worker);
        try {
            Run run = new Run(workers, analyzer, 2 * threads);
            corpus.forEachPaper(run::accept);
            return new MemorySegments(corpus.weeks(), run.finish(), Optional.of(corpus));
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "papertide-analysis");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public SortedSet<IsoWeek> weeks() {
        return weeks;
    }

    @Override
    public List<byte[]> parts(SegmentPart part) {
        // The issues of a corpus are measured only when their style is asked for.
        return part == SegmentPart.STYLES && issues.isPresent()
                ? List.of(styles(issues.get()))
                : segments.stream().map(segment -> segment.part(part)).toList();
    }

    private static byte[] styles(Corpus corpus) {
        StylesPart styles = new StylesPart();
        corpus.forEachIssue(styles::add);
        return styles.toBytes();
    }

    /** One reading: batches go out to the workers and come back in their order. */
    private static final class Run {
        private final ExecutorService workers;
        private final PaperAnalyzer analyzer;
        private final int mostUnderWay;
        private final Deque<Future<List<AnalysedPaper>>> underWay = new ArrayDeque<>();
        private final List<Segment> segments = new ArrayList<>();
        private List<Paper> batch = new ArrayList<>();
        private SegmentBuilder segment;

        Run(ExecutorService workers, PaperAnalyzer analyzer, int mostUnderWay) {
            this.workers = workers;
            this.analyzer = analyzer;
            this.mostUnderWay = mostUnderWay;
            segment = new SegmentBuilder(analyzer.topics());
        }

        void accept(Paper paper) {
            batch.add(paper);
            if (batch.size() == BATCH) {
                submit();
            }
        }

        private void submit() {
            List<Paper> papers = batch;
            batch = new ArrayList<>();
            underWay.add(workers.submit(() -> papers.stream()
                    .map(paper -> AnalysedPaper.of(paper, analyzer.analyse(paper)))
                    .toList()));
            if (underWay.size() > mostUnderWay) {
                collect();
            }
        }

        private void collect() {
            for (AnalysedPaper paper : get(underWay.remove())) {
                if (segment.size() == SEGMENT) {
                    segments.add(segment.build());
                    segment = new SegmentBuilder(analyzer.topics());
                }
                segment.add(paper);
            }
        }

        List<Segment> finish() {
            submit();
            while (!underWay.isEmpty()) {
                collect();
            }
            segments.add(segment.build());
            return segments;
        }

        private static <T> T get(Future<T> future) {
            try {
                return future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException("a text cannot be analysed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while analysing", e);
            }
        }
    }
}
