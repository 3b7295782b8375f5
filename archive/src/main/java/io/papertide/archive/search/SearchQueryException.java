package io.papertide.archive.search;

import io.papertide.model.PapertideException;

/** A query that cannot be understood; the message says what to write instead. */
public final class SearchQueryException extends PapertideException {
    /** Makes an exception with a one-line message. */
    public SearchQueryException(String message) {
        super(message, null);
    }
}
