package io.papertide.cli.workflow;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.segment.AnalysisVersion;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.cli.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a curator's topic file. */
public final class TopicFile {
    private static final int DIGITS = 12;

    private TopicFile() {}

    /** Names the bundled topics and word lists, for reports. */
    public static String bundled() {
        return AnalysisVersion.bundled(AnalysisOptions.DEFAULT);
    }

    /**
     * Names the bundled topics as a file changes them, such as {@code 3-6a.. changed by mine.yaml (SHA-256 0f3c..)}: the name of
     * the file without its folder, and the first twelve digits of its hash.
     *
     * @throws UsageException if it cannot be read
     */
    public static String name(Path file) {
        return bundled() + " changed by " + file.getFileName() + " (SHA-256 "
                + Hashes.sha256(file).substring(0, DIGITS) + ")";
    }

    /**
     * Returns the bundled catalogue as a file changes it.
     *
     * @throws UsageException if it cannot be read
     */
    public static TopicCatalogue read(Path file) {
        try {
            return TopicCatalogue.bundled().changedBy(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be read as a topic file; is it there, and is it UTF-8?");
        }
    }
}
