package io.papertide.analytics.segment;

import io.papertide.model.PapertideException;
import org.jspecify.annotations.Nullable;

/** Bytes are no segment; they were damaged, or never were one. */
public final class SegmentException extends PapertideException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception that says what is wrong, with its cause, if any. */
    public SegmentException(String message, @Nullable Throwable cause) {
        super("the kept analysis cannot be read: " + message, cause);
    }
}
