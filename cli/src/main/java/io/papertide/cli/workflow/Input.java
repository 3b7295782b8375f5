package io.papertide.cli.workflow;

import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One input as it was read, or why it could not be.
 *
 * @param name the name to show and keep
 * @param bytes its content; empty if it could not be read
 * @param asOf when it was last changed, as far as known
 * @param error what went wrong, one sentence; empty if nothing did
 * @param walked whether it was found in a folder and not named itself, so that it may be something else than a digest
 */
public record Input(String name, byte[] bytes, Instant asOf, String error, boolean walked) {
    static Input failed(String name, String error) {
        return new Input(name, new byte[0], Instant.EPOCH, error, false);
    }

    /** Returns the decoded text. */
    DigestSource source() {
        if (!error.isEmpty()) {
            throw new IngestException(error);
        }
        return DigestSource.decode(name, bytes);
    }

    /** Returns the SHA-256 of the content, 64 hexadecimal digits. */
    String hash() {
        return sha256(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns an input that is already a text, such as a bundled sample. */
    static Input of(String name, String text, Instant asOf) {
        return new Input(name, text.getBytes(StandardCharsets.UTF_8), asOf, "", false);
    }
}
