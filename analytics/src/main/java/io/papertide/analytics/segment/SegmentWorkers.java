package io.papertide.analytics.segment;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that analyse papers; they do not keep the program from ending. */
public final class SegmentWorkers implements AutoCloseable {
    private final ExecutorService threads;

    /** Makes so many threads, 1 or more. */
    public SegmentWorkers(int count) {
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "papertide-analysis");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Makes a thread a processor. */
    public static SegmentWorkers ofAllProcessors() {
        return new SegmentWorkers(Runtime.getRuntime().availableProcessors());
    }

    <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
