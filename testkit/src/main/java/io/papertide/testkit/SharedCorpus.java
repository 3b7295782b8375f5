package io.papertide.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The real digests that developers keep beside the project; they are not part of it, so tests that use them may be skipped. */
public final class SharedCorpus {
    private SharedCorpus() {}

    /** Returns a file or folder of {@code shared/} in a folder above, or empty if it is not there. */
    public static Optional<Path> find(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve(name);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
