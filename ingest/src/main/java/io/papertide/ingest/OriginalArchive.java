package io.papertide.ingest;

import io.papertide.model.Correction;
import java.util.List;

/**
 * An archive as its export tells of it.
 *
 * @param sources in the order of the export
 * @param corrections what curators said in it, in the order of the export
 */
public record OriginalArchive(List<OriginalSource> sources, List<Correction> corrections) {
    /** What a source that is no export holds. */
    public static final OriginalArchive NONE = new OriginalArchive(List.of(), List.of());

    /** Copies. */
    public OriginalArchive {
        sources = List.copyOf(sources);
        corrections = List.copyOf(corrections);
    }
}
