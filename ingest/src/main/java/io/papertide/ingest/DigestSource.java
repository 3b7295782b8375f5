package io.papertide.ingest;

/**
 * One text to read, with the name it is known by.
 *
 * @param name the file name or URL, for messages and for what a format reads from it (the year of {@code 2023.md})
 * @param text the decoded text, with {@code \n} line ends and no byte order mark
 */
public record DigestSource(String name, String text) {
    /** Normalises line ends and drops a byte order mark. */
    public DigestSource {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
    }
}
