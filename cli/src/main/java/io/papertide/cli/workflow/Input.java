package io.papertide.cli.workflow;

import io.papertide.archive.Validators;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * One input as it was read, or why it could not be.
 *
 * @param name the name to show and keep
 * @param bytes its content; empty if it could not be read
 * @param asOf when it was last changed, as far as known
 * @param error what went wrong, one sentence; empty if nothing did
 * @param walked whether it was found in a folder and not named itself, so that it may be something else than a digest
 * @param fetched what its server said of it, if it is an address
 * @param unchanged whether its server said that it is what it was when it was last fetched
 */
public record Input(
        String name,
        byte[] bytes,
        Instant asOf,
        String error,
        boolean walked,
        Optional<Validators> fetched,
        boolean unchanged) {
    static Input failed(String name, String error) {
        return new Input(name, new byte[0], Instant.EPOCH, error, false, Optional.empty(), false);
    }

    /** Returns the content of a file or of standard input. */
    static Input local(String name, byte[] bytes, Instant asOf, boolean walked) {
        return new Input(name, bytes, asOf, "", walked, Optional.empty(), false);
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
        return local(name, text.getBytes(StandardCharsets.UTF_8), asOf, false);
    }
}
