package io.papertide.ingest;

import io.papertide.model.PapertideException;
import org.jspecify.annotations.Nullable;

/** A source that cannot be read at all; others beside it still can. */
public final class IngestException extends PapertideException {
    /** Makes an exception with a message that names the source. */
    public IngestException(String message) {
        super(message, null);
    }

    /** Makes an exception with a message that names the source, and its cause. */
    public IngestException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
