package io.papertide.cli.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** When a file was last committed; a fresh clone gives all files the date of the clone, which tells nothing. */
final class GitDates {
    private static final int PATIENCE_SECONDS = 5;

    private GitDates() {}

    /** Returns the date of the last commit of a file, or empty if it is in no repository, changed since, or there is no git. */
    static Optional<Instant> committed(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !isInRepository(folder)) {
            return Optional.empty();
        }
        String name = String.valueOf(file.getFileName());
        Optional<String> changes = git(folder, "status", "--porcelain", "--", name);
        if (changes.isEmpty() || !changes.get().isBlank()) {
            return Optional.empty();
        }
        return git(folder, "log", "-1", "--format=%ct", "--", name)
                .map(String::strip)
                .filter(seconds -> seconds.matches("\\d{1,12}"))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    private static boolean isInRepository(Path folder) {
        for (Path up = folder; up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> git(Path folder, String... arguments) {
        try {
            List<String> command = new ArrayList<>(
                    // What the configuration of a foreign repository could run is switched off.
                    List.of(
                            "git",
                            "-c",
                            "core.fsmonitor=false",
                            "-c",
                            "log.showSignature=false",
                            "-C",
                            folder.toString()));
            command.addAll(List.of(arguments));
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0;
            return done ? Optional.of(out) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
