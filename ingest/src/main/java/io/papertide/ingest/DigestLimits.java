package io.papertide.ingest;

/** How much is read; what is over a limit is refused or cut with a warning, never read in part without a word. */
public final class DigestLimits {
    /** The most bytes of one source: 64 MiB; the largest year file known has under 1 MiB. */
    public static final int SOURCE_BYTES = 64 * 1024 * 1024;
    /** The most characters of one line: 16 Mi; a topic as JSON is one long line. */
    public static final int LINE_CHARS = 16 * 1024 * 1024;
    /** The most entries of one issue: 2,000; real ones have ten, a made one of a million papers in ten years nearly as many. */
    public static final int ENTRIES_PER_ISSUE = 2_000;
    /** The most characters of one text of an entry: 20,000; the rest is cut with a warning. */
    public static final int TEXT_CHARS = 20_000;
    /** The most characters of a title: 500; the rest is cut with a warning. */
    public static final int TITLE_CHARS = 500;
    /** The most warnings of one source that are kept: 10,000; the rest is counted. */
    public static final int WARNINGS = 10_000;
    /** The most links of one entry: 100; the rest is dropped with a warning. */
    public static final int LINKS_PER_ENTRY = 100;

    /** The most characters of an address: 2,000; a longer one is dropped with a warning. */
    public static final int LINK_CHARS = 2_000;

    private DigestLimits() {}
}
