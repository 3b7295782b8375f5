package io.papertide.cli;

import io.papertide.model.PapertideException;

/** A command line that cannot mean anything; the message says what was wrong and what would be right. */
public final class UsageException extends PapertideException {
    /** Makes an exception with one clear line. */
    public UsageException(String message) {
        super(message, null);
    }
}
