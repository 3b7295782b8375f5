package io.papertide.cli.command;

import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.cli.workflow.TopicFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The topics of a run: those that come with the program, or as a curator's file changes them. */
final class TopicOption {
    @Option(
            names = "--topics",
            paramLabel = "FILE",
            description = "a topic file that adds, changes, removes or groups topics; see docs/topics.md")
    private @Nullable Path file;

    private @Nullable TopicCatalogue read;

    /** Returns the topics to file papers under; a file is read once. */
    TopicCatalogue catalogue() {
        if (read == null) {
            read = file == null ? TopicCatalogue.bundled() : TopicFile.read(file);
        }
        return read;
    }

    /** Names those topics, for reports. */
    String name() {
        return file == null ? TopicFile.bundled() : TopicFile.name(file);
    }
}
