package io.papertide.cli;

/** The exit statuses of the contract. */
public final class ExitCode {
    /** All was done. */
    public static final int DONE = 0;
    /** Some input was refused, or a check failed; the rest was done. */
    public static final int IN_PART = 1;
    /** The command line was wrong. */
    public static final int USAGE = 2;
    /** The archive cannot be used. */
    public static final int ARCHIVE = 3;
    /** No input could be read. */
    public static final int NOTHING_READ = 4;
    /** An error of the program itself. */
    public static final int INTERNAL = 70;

    private ExitCode() {}
}
