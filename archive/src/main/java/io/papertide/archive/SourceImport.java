package io.papertide.archive;

import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import io.papertide.model.Supplement;
import java.time.Instant;
import java.util.List;

/**
 * One source as it was read, ready to be stored.
 *
 * @param name the file name or URL shown to users; never a path that reveals the machine
 * @param format the id of the format that read it
 * @param hash the SHA-256 of its bytes, 64 hexadecimal digits
 * @param asOf when the content was published or last changed; of two revisions of an issue the later is current
 * @param issues in the order of the source
 * @param supplements rows that only add to papers known by a link
 * @param warnings in the order of their lines
 */
public record SourceImport(
        String name,
        String format,
        String hash,
        Instant asOf,
        List<Issue> issues,
        List<Supplement> supplements,
        List<IngestWarning> warnings) {
    /** Copies. */
    public SourceImport {
        issues = List.copyOf(issues);
        supplements = List.copyOf(supplements);
        warnings = List.copyOf(warnings);
    }
}
