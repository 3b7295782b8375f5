package io.papertide.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /**
     * Decodes a file.
     *
     * @param name the name for messages, not part of them
     * @param bytes the whole content, UTF-8
     * @throws IngestException if it is empty, over {@link DigestLimits#SOURCE_BYTES}, binary, not UTF-8, or has a line over
     *     {@link DigestLimits#LINE_CHARS}
     */
    public static DigestSource decode(String name, byte[] bytes) {
        if (bytes.length > DigestLimits.SOURCE_BYTES) {
            throw new IngestException("it is over " + DigestLimits.SOURCE_BYTES / (1024 * 1024)
                    + " MiB, the most that is read at once; split it");
        }
        NotUtf8.reason(bytes).ifPresent(reason -> {
            throw new IngestException(reason);
        });
        DigestSource source = new DigestSource(name, new String(bytes, StandardCharsets.UTF_8));
        if (source.text.isBlank()) {
            throw new IngestException("it is empty; nothing to import");
        }
        if (longestLine(source.text) > DigestLimits.LINE_CHARS) {
            throw new IngestException("it has a line over " + DigestLimits.LINE_CHARS + " characters; is it a digest?");
        }
        return source;
    }

    /** Returns the lines without their ends; line 1 is at index 0. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    private static int longestLine(String text) {
        int longest = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return longest;
    }
}
