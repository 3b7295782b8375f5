package io.papertide.cli.workflow;

import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

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
        return Hashes.sha256(bytes);
    }

    /** Returns an input that is already a text, such as a bundled sample. */
    static Input of(String name, String text, Instant asOf) {
        return new Input(name, text.getBytes(StandardCharsets.UTF_8), asOf, "", false);
    }
}
