package io.papertide.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
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
        if (looksBinary(bytes)) {
            throw new IngestException("it is not a text file; give a digest as Markdown, text, HTML, JSON or CSV");
        }
        DigestSource source = new DigestSource(name, decodeUtf8(bytes));
        if (source.text.isBlank()) {
            throw new IngestException("it is empty; nothing to import");
        }
        if (source.lines().stream().anyMatch(line -> line.length() > DigestLimits.LINE_CHARS)) {
            throw new IngestException("it has a line over " + DigestLimits.LINE_CHARS + " characters; is it a digest?");
        }
        return source;
    }

    /** Returns the lines without their ends; line 1 is at index 0. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    private static boolean looksBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String decodeUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IngestException("it is not UTF-8 text; save it as UTF-8 and import it again", e);
        }
    }
}
