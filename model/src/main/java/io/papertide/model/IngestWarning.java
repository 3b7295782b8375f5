package io.papertide.model;

/**
 * Recoverable trouble met while reading a source; the rest of the source went in.
 *
 * @param line the line in the source, from 1
 * @param code a stable short name of the kind of trouble, such as {@code broken-link}
 * @param text one sentence for the user
 */
public record IngestWarning(int line, String code, String text) {
    /**
     * Checks the line.
     *
     * @throws IllegalArgumentException if it is under 1
     */
    public IngestWarning {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1");
        }
    }
}
