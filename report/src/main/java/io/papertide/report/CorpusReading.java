package io.papertide.report;

import io.papertide.analytics.quality.QualityReport;
import io.papertide.model.Corpus;
import io.papertide.report.section.Background;
import java.util.Optional;
import java.util.function.Supplier;

/** What a report reads of its corpus, on another thread while the analysis works on that of the caller. */
final class CorpusReading implements AutoCloseable {
    private final Background<PaperBook> book;
    private final Background<Optional<QualityReport>> quality;

    /** Begins to read. */
    CorpusReading(Corpus corpus, Supplier<Optional<QualityReport>> quality) {
        book = new Background<>(() -> PaperBook.of(corpus));
        this.quality = new Background<>(() -> {
            book.close();
            return quality.get();
        });
    }

    /** Waits for the papers and returns them; throws what reading them threw. */
    PaperBook book() {
        return book.get();
    }

    /** Waits for what is odd with the issues and returns it; throws what looking threw. */
    Optional<QualityReport> quality() {
        return quality.get();
    }

    /** Waits until nothing is read any more. */
    @Override
    public void close() {
        quality.close();
    }
}
