package io.papertide.cli.command;

import io.papertide.cli.SafeText;
import io.papertide.cli.Terminal;
import io.papertide.cli.workflow.Table;

/** A bar on the terminal that says how far the work is, drawn over and in the end removed; nothing elsewhere. */
final class Progress {
    private static final int WIDTH = 78;
    private static final int BAR = 20;

    private final Terminal terminal;
    private final int steps;
    private int step;

    /**
     * Makes a bar.
     *
     * @param steps how many steps the work has, 1 or more
     */
    Progress(Terminal terminal, int steps) {
        this.terminal = terminal;
        this.steps = steps;
    }

    /** Says what the next step is. */
    void next(String text) {
        int done = BAR * Math.min(step, steps) / steps;
        step++;
        draw("[" + "#".repeat(done) + ".".repeat(BAR - done) + "] " + Math.min(step, steps) + "/" + steps + " "
                + SafeText.of(text));
    }

    /** Takes the bar away. */
    void clear() {
        draw("");
    }

    private void draw(String text) {
        if (terminal.interactive()) {
            String line = Table.cut(text, WIDTH);
            terminal.err().print("\r" + line + " ".repeat(WIDTH - Table.width(line)) + "\r" + line);
            terminal.err().flush();
        }
    }
}
