package io.papertide.analytics.topic;

import io.papertide.model.PapertideException;
import org.jspecify.annotations.Nullable;

/** A topic catalogue, its weights or a file of labels cannot be used; the message says where and why. */
public final class CatalogueException extends PapertideException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message one line with the file and, where known, line and column
     * @param cause what led to it, or null
     */
    public CatalogueException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
