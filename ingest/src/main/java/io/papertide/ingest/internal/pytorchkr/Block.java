package io.papertide.ingest.internal.pytorchkr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line or paragraph of a topic.
 *
 * @param text the text without markup and list marks; blank only if there are links
 * @param urls the addresses of links and link cards in it
 * @param line where it begins in the source, from 1
 * @param level the level of the heading that it is, from 1; 0 if it is none, or the form does not tell
 */
record Block(String text, List<String> urls, int line, int level) {
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'’]");

    Block(String text, List<String> urls, int line) {
        this(text, urls, line, 0);
    }

    Block {
        text = text.replace('\u00A0', ' ').strip();
        urls = List.copyOf(urls);
    }

    /** Returns a block whose links are those given and the addresses that stand in its text. */
    static Block of(String text, List<String> links, int line, int level) {
        Set<String> urls = new LinkedHashSet<>(links);
        URL.matcher(text).results().forEach(match -> urls.add(match.group()));
        return new Block(text, List.copyOf(urls), line, level);
    }

    /** Tells whether it is a link card or the like. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** Tells whether it says more than an address. */
    boolean hasWords() {
        return URL.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
