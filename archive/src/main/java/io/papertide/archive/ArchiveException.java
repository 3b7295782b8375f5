package io.papertide.archive;

import io.papertide.model.PapertideException;
import org.jspecify.annotations.Nullable;

/** The archive cannot be used; the message names the file and what to do. */
public final class ArchiveException extends PapertideException {
    /** Makes an exception with a one-line message and its cause, if any. */
    public ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Makes an exception whose message says which file, what was being done, and what to do. */
    public ArchiveException(String message) {
        super(message, null);
    }
}
