package io.papertide.ingest;

import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import io.papertide.model.Supplement;
import java.time.Instant;
import java.util.List;

/**
 * A source as an archive knew it, read from that archive's export.
 *
 * @param name the name it had
 * @param format the id of the format that had read it
 * @param hash the SHA-256 of its bytes, 64 hexadecimal digits
 * @param asOf the date of its content
 * @param issues in the order of the export
 * @param supplements in the order of the export
 * @param warnings in the order of their lines
 */
public record OriginalSource(
        String name,
        String format,
        String hash,
        Instant asOf,
        List<Issue> issues,
        List<Supplement> supplements,
        List<IngestWarning> warnings) {
    /** Copies. */
    public OriginalSource {
        issues = List.copyOf(issues);
        supplements = List.copyOf(supplements);
        warnings = List.copyOf(warnings);
    }

    OriginalSource withIssues(List<Issue> others) {
        return new OriginalSource(name, format, hash, asOf, others, supplements, warnings);
    }
}
