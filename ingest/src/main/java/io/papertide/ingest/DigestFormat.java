package io.papertide.ingest;

/** A layout in which digests are published. An instance has no state. */
public interface DigestFormat {
    /** Returns the short name used on the command line and in the archive, such as {@code dair-ai}. */
    String id();

    /** Tells whether a source looks like this format; must be quick and must not throw. */
    boolean detects(DigestSource source);

    /**
     * Reads a source.
     *
     * @throws IngestException if it holds no issue of this format; the message says what was missing
     */
    IngestResult parse(DigestSource source);
}
