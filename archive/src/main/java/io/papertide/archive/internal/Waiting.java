package io.papertide.archive.internal;

import org.sqlite.BusyHandler;

/** Waits while another process writes, and says so once. */
final class Waiting extends BusyHandler {
    private static final int PAUSE_MILLIS = 50;
    /** Ten minutes; an import of a million papers takes less. */
    private static final int MOST_PAUSES = 12_000;

    private final Runnable notice;

    Waiting(Runnable notice) {
        this.notice = notice;
    }

    @Override
    protected int callback(int before) {
        if (before == 0) {
            notice.run();
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        return before < MOST_PAUSES ? 1 : 0;
    }
}
