package io.papertide.ingest.internal.pytorchkr;

import java.util.List;

/**
 * A line or paragraph of a topic.
 *
 * @param text the text without markup and list marks, never blank unless there are links
 * @param urls the addresses of links and link cards in it
 * @param line where it begins in the source, from 1
 */
record Block(String text, List<String> urls, int line) {
    Block {
        text = text.replace('\u00A0', ' ').strip();
        urls = List.copyOf(urls);
    }
}
