package io.papertide.report;

import io.papertide.model.PapertideException;
import org.jspecify.annotations.Nullable;

/** A report or chart that cannot be written; the message names the file. */
public final class ReportException extends PapertideException {
    /** Makes an exception with a one-line message and its cause, if any. */
    public ReportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
