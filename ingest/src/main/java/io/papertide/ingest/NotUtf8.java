package io.papertide.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says of bytes that are no UTF-8 text what they look like, so that the user knows what to do. */
final class NotUtf8 {
    private static final int HEAD = 8;
    /** How the files of other programs begin, in hexadecimal digits. */
    private static final Map<String, String> PROGRAMS = new TreeMap<>(Map.of(
            "1f8b",
            "it is compressed (gzip); unpack it and import what is in it",
            "504b0304",
            "it is an archive (zip); unpack it and import what is in it",
            "25504446",
            "it is a PDF; give a digest as Markdown, text, HTML, JSON or CSV"));

    private static final String BINARY = "it is not a text file; give a digest as Markdown, text, HTML, JSON or CSV";

    private NotUtf8() {}

    /** Returns why bytes are no UTF-8 text, one sentence; empty if they are. */
    static Optional<String> reason(byte[] bytes) {
        String head = HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
        Optional<String> program = PROGRAMS.entrySet().stream()
                .filter(entry -> head.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (program.isPresent()) {
            return program;
        }
        if (head.startsWith("fffe") || head.startsWith("feff")) {
            return Optional.of("it is UTF-16 text; save it as UTF-8 and import it again");
        }
        if (hasNull(bytes)) {
            return Optional.of(BINARY);
        }
        if (isText(bytes, StandardCharsets.UTF_8)) {
            return Optional.empty();
        }
        boolean korean = Charset.isSupported("x-windows-949") && isText(bytes, Charset.forName("x-windows-949"));
        return Optional.of("it is not UTF-8 text" + (korean ? ", perhaps EUC-KR or CP949" : "")
                + "; save it as UTF-8 and import it again");
    }

    private static boolean hasNull(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
