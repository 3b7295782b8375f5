package io.papertide.cli.workflow;

/** What to say when the memory of Java is used up. */
public final class MemoryLimit {
    private static final long MEBIBYTE = 1 << 20;

    private MemoryLimit() {}

    /** Returns what happened and what to do, without a subject. */
    public static String advice() {
        return "needs more than the " + Runtime.getRuntime().maxMemory() / MEBIBYTE
                + " MiB that Java may use here; allow more with PAPERTIDE_JAVA_OPTIONS=-Xmx4g";
    }
}
