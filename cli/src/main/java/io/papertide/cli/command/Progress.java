package io.papertide.cli.command;

import io.papertide.cli.SafeText;
import io.papertide.cli.Terminal;

/** One line on the terminal that says what is being done, drawn over and in the end removed; nothing elsewhere. */
final class Progress {
    private static final int WIDTH = 78;

    private final Terminal terminal;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(String text) {
        draw(SafeText.of(text));
    }

    void clear() {
        draw("");
    }

    private void draw(String text) {
        if (terminal.interactive()) {
            String cut = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
            terminal.err().print("\r" + cut + " ".repeat(WIDTH - cut.length()) + "\r" + cut);
            terminal.err().flush();
        }
    }
}
