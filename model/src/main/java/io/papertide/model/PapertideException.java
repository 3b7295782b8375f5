package io.papertide.model;

import org.jspecify.annotations.Nullable;

/** The base of what Papertide throws on purpose; the message is one line for a user: what, where, what to do. */
public abstract class PapertideException extends RuntimeException {
    /**
     * Makes an exception.
     *
     * @param message one line: what happened, where, what to do
     * @param cause what led to it, or null
     */
    protected PapertideException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
