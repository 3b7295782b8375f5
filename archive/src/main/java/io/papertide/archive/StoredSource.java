package io.papertide.archive;

import io.papertide.model.IngestWarning;
import io.papertide.model.Supplement;
import java.time.Instant;
import java.util.List;

/**
 * A source in the archive, with what it brought.
 *
 * @param name the file name or URL
 * @param format the id of the format that read it
 * @param hash the SHA-256 of its bytes, 64 hexadecimal digits
 * @param asOf the date of its content
 * @param revisions the revisions that it is the latest to have, in the order of week and series
 * @param supplements in their order
 * @param warnings in the order of their lines
 */
public record StoredSource(
        String name,
        String format,
        String hash,
        Instant asOf,
        List<StoredIssue> revisions,
        List<Supplement> supplements,
        List<IngestWarning> warnings) {
    /** Copies. */
    public StoredSource {
        revisions = List.copyOf(revisions);
        supplements = List.copyOf(supplements);
        warnings = List.copyOf(warnings);
    }
}
