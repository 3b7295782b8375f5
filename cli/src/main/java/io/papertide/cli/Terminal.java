package io.papertide.cli;

import java.io.PrintWriter;

/**
 * Where a run prints, and what of its surroundings it knows.
 *
 * @param out results
 * @param err progress and messages
 * @param interactive whether messages go to a person's terminal, so that progress may be drawn over
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
    /** Prints a message, flushed, so that it keeps its place among the results. */
    public void message(String text) {
        out.flush();
        err.println(SafeText.of(text));
        err.flush();
    }
}
