package io.papertide.archive;

import io.papertide.model.Corpus;
import io.papertide.model.IngestWarning;
import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a caller can do with an archive. Every method throws {@link ArchiveException} when the file cannot be used. */
public interface Archive extends AutoCloseable {
    /** Stores one source in one transaction: all of it or nothing. */
    ImportSummary importSource(SourceImport source);

    /** Returns what {@link #importSource} would do, and changes nothing. */
    ImportSummary preview(SourceImport source);

    /** Returns the current issues in the order of week and series. */
    List<StoredIssue> issues();

    /** Returns the current issues of one week, by series; empty for a week without an issue. */
    default List<StoredIssue> issues(IsoWeek week) {
        return issues().stream()
                .filter(stored -> stored.issue().week().equals(week))
                .toList();
    }

    /** Returns a paper, or empty if the archive has none of this id. */
    Optional<Paper> findPaper(PaperId id);

    /** Returns the papers of an issue's entries by rank. */
    Map<Integer, PaperId> papersByRank(StoredIssue issue);

    /** Returns the snapshot for the analysis; it stays valid while the archive is open and not imported into. */
    Corpus corpus();

    /** Returns the warnings of each source, by its name in alphabetical order. */
    Map<String, List<IngestWarning>> warnings();

    /** Returns what is wrong with the file, empty if nothing: integrity, foreign keys, hashes, counts. */
    List<String> verify();

    @Override
    void close();
}
