package io.papertide.cli.command;

import io.papertide.analytics.topic.TopicCatalogue;
import picocli.CommandLine.Mixin;

/** A command that reads the archive as it is or as it was, and files papers under topics. */
abstract class TopicCommand extends ViewCommand {
    @Mixin
    private final TopicOption topics = new TopicOption();

    /** Returns the topics to file papers under. */
    final TopicCatalogue catalogue() {
        return topics.catalogue();
    }

    /** Names those topics, for reports. */
    final String catalogueName() {
        return topics.name();
    }
}
