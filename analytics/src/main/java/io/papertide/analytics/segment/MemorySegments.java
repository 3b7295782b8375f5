package io.papertide.analytics.segment;

import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Segments in memory. Texts are read once, some at a time; the work is spread over threads, whose number changes nothing. */
public final class MemorySegments implements SegmentSource {
    /** The papers of a segment. */
    static final int SEGMENT = 4096;

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
        try (SegmentWorkers workers = new SegmentWorkers(threads)) {
            List<Segment> segments = new ArrayList<>();
            SegmentRun[] run = {new SegmentRun(workers, analyzer)};
            corpus.forEachPaper(paper -> {
                if (run[0].size() == SEGMENT) {
                    segments.add(run[0].finish());
                    run[0] = new SegmentRun(workers, analyzer);
                }
                run[0].add(paper);
            });
            segments.add(run[0].finish());
            return new MemorySegments(corpus.weeks(), segments, Optional.of(corpus));
        }
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
}
