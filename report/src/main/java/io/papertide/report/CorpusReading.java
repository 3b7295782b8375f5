package io.papertide.report;

import io.papertide.analytics.quality.QualityReport;
import io.papertide.model.Corpus;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** What a report reads of its corpus, on a thread of its own while the analysis works on that of the caller. */
final class CorpusReading implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CompletableFuture<PaperBook> book;
    private final CompletableFuture<Optional<QualityReport>> quality;

    /** Begins to read. */
    CorpusReading(Corpus corpus, Supplier<Optional<QualityReport>> quality) {
        book = CompletableFuture.supplyAsync(() -> PaperBook.of(corpus), thread);
        this.quality = CompletableFuture.supplyAsync(quality, thread);
    }

    /** Waits for the papers and returns them; throws what reading them threw. */
    PaperBook book() {
        return join(book);
    }

    /** Waits for what is odd with the issues and returns it; throws what looking threw. */
    Optional<QualityReport> quality() {
        return join(quality);
    }

    private static <T> T join(CompletableFuture<T> read) {
        try {
            return read.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits until nothing is read any more. */
    @Override
    public void close() {
        thread.shutdown();
        CompletableFuture.allOf(book, quality).exceptionally(failure -> null).join();
    }
}
