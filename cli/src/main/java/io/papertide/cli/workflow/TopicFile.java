package io.papertide.cli.workflow;

import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.cli.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a curator's topic file. */
public final class TopicFile {
    private TopicFile() {}

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
