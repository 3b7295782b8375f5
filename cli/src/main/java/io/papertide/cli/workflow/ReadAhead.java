package io.papertide.cli.workflow;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work in their order on another thread, one piece while its caller still works with the one before. No more
 * than two results are in memory.
 */
final class ReadAhead<T> implements AutoCloseable {
    private final Iterator<? extends Supplier<? extends T>> pieces;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread reader = new Thread(work, "papertide-read");
        reader.setDaemon(true);
        return reader;
    });
    private @Nullable CompletableFuture<T> next;

    ReadAhead(List<? extends Supplier<? extends T>> pieces) {
        this.pieces = pieces.iterator();
        begin();
    }

    private void begin() {
        if (pieces.hasNext()) {
            Supplier<? extends T> piece = pieces.next();
            next = CompletableFuture.supplyAsync(piece::get, thread);
        } else {
            next = null;
        }
    }

    /**
     * Returns the result of the next piece and begins with the one after it; throws what the piece threw.
     *
     * @throws NoSuchElementException if there is no more
     */
    T next() {
        CompletableFuture<T> awaited = next;
        if (awaited == null) {
            throw new NoSuchElementException("all pieces are done");
        }
        try {
            T result = awaited.join();
            begin();
            return result;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
