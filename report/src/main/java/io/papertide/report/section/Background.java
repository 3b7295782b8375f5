package io.papertide.report.section;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work on a thread of its own. */
public final class Background<T> implements AutoCloseable {
    private final FutureTask<T> task;
    private final Thread thread;

    /** Begins the work. */
    public Background(Supplier<T> work) {
        task = new FutureTask<>(work::get);
        thread = new Thread(task, "papertide-background");
        thread.start();
    }

    /** Waits for the work and returns what it gave, or throws what it threw. */
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Waits until the work has ended, well or not. */
    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
