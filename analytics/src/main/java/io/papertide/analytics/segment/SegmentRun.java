package io.papertide.analytics.segment;

import io.papertide.analytics.text.TextTokens;
import io.papertide.model.Issue;
import io.papertide.model.Paper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes one segment of papers that are handed over in corpus order. Workers analyse them; their number changes no byte. */
public final class SegmentRun {
    private static final int BATCH = 64;
    private static final int MOST_UNDER_WAY = 4;
    private static final Runnable NOTHING = () -> {};

    private final SegmentWorkers workers;
    private final PaperAnalyzer analyzer;
    private final SegmentBuilder builder;
    private final Deque<Future<List<Done>>> underWay = new ArrayDeque<>();
    private List<Supplier<Done>> batch = new ArrayList<>();
    private int size;

    /** Begins a segment. */
    public SegmentRun(SegmentWorkers workers, PaperAnalyzer analyzer) {
        this.workers = workers;
        this.analyzer = analyzer;
        builder = new SegmentBuilder(analyzer.topics());
    }

    /** What a worker made of a paper, and what is to be done by the thread that owns this run. */
    private record Done(AnalysedPaper paper, Runnable then) {}

    /** Takes the next paper. */
    public void add(Paper paper) {
        add(paper, tokens -> NOTHING);
    }

    /**
     * Takes the next paper.
     *
     * @param also is given the tokens of the paper, on the thread of a worker; what it returns is run by the thread that calls
     *     this run, in the order of the papers, before {@link #finish} returns
     */
    public void add(Paper paper, Function<TextTokens, Runnable> also) {
        put(() -> {
            TextTokens tokens = new TextTokens();
            return new Done(AnalysedPaper.of(paper, analyzer.analyse(paper, tokens)), also.apply(tokens));
        });
    }

    /** Takes the next paper, which was analysed before. */
    public void add(AnalysedPaper paper) {
        put(() -> new Done(paper, NOTHING));
    }

    /** Takes an issue. */
    public void add(Issue issue) {
        builder.add(issue);
    }

    /** Returns the number of papers taken. */
    int size() {
        return size;
    }

    private void put(Supplier<Done> paper) {
        batch.add(paper);
        size++;
        if (batch.size() == BATCH) {
            submit();
        }
    }

    private void submit() {
        List<Supplier<Done>> papers = batch;
        batch = new ArrayList<>();
        underWay.add(workers.submit(() -> papers.stream().map(Supplier::get).toList()));
        if (underWay.size() > MOST_UNDER_WAY) {
            collect();
        }
    }

    private void collect() {
        ended(underWay.remove()).forEach(done -> {
            builder.add(done.paper);
            done.then.run();
        });
    }

    private static <T> T ended(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                // Such as that there is no memory left, which has a line of its own for the user.
                throw failure;
            }
            throw new IllegalStateException("a text cannot be analysed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while analysing", e);
        }
    }

    /** Returns the segment. */
    public Segment finish() {
        return finishing().get();
    }

    /** Ends the run; a worker packs the segment, and whoever asks for it waits until that is done. */
    public Supplier<Segment> finishing() {
        submit();
        while (!underWay.isEmpty()) {
            collect();
        }
        Future<Segment> packed = workers.submit(builder::build);
        return () -> ended(packed);
    }
}
