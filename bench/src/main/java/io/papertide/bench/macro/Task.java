package io.papertide.bench.macro;

import java.nio.file.Path;
import java.util.List;

/**
 * One command line to measure.
 *
 * @param id a short name, such as {@code real.import}
 * @param command the program and its arguments
 * @param budget what it may take
 * @param fresh an archive to delete before each run; empty for none
 */
public record Task(String id, List<String> command, Budget budget, List<Path> fresh) {
    /** Copies. */
    public Task {
        command = List.copyOf(command);
        fresh = List.copyOf(fresh);
    }

    /** A task that changes nothing. */
    public static Task of(String id, Budget budget, List<String> command) {
        return new Task(id, command, budget, List.of());
    }
}
