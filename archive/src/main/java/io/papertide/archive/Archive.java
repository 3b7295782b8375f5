package io.papertide.archive;

import io.papertide.archive.kept.KeptCorpus;
import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.archive.search.SearchHit;
import io.papertide.archive.search.SearchQuery;
import io.papertide.model.Correction;
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

    /** Returns the papers of these ids, in their order; those that the archive does not have are left out. */
    List<Paper> papers(List<PaperId> ids);

    /** Returns the papers of an issue's entries by rank. */
    Map<Integer, PaperId> papersByRank(StoredIssue issue);

    /** Returns the snapshot for the analysis; it stays valid while the archive is open and not imported into. */
    KeptCorpus corpus();

    /** Returns the warnings of each source, by its name in alphabetical order. */
    Map<String, List<IngestWarning>> warnings();

    /** Returns all revisions of all issues in the order of week, series and date; the last of an issue is the current one. */
    List<StoredIssue> revisions();

    /** Returns all sources with what they brought, in the order of name and hash. */
    List<StoredSource> sources();

    /** Returns the rows of tables that add to no paper, in the order of source and row. */
    List<UnmatchedRow> unmatchedRows();

    /** Returns why the entries of a paper belong together, the strongest reason first; empty for a paper of one entry. */
    List<IdentityEvidence> evidence(PaperId id);

    /** Returns the papers by the id, such as {@code arxiv 2408.05109}, that unlike entries of one issue share. */
    Map<String, List<PaperId>> conflicts();

    /** Makes one paper of two, for good and whatever the evidence says; both must be in the archive. */
    void join(PaperId a, PaperId b);

    /**
     * Makes, for good, several papers of one. What {@link #join} made one comes apart as it was joined: each part that stands
     * in the week becomes a paper of its own, and the other parts stay one. A paper that the evidence holds together is cut
     * into what it has in the week and the rest.
     *
     * @return the papers that it is now, in the order of their first entries; the paper alone if there was nothing to split
     */
    List<PaperId> split(PaperId paper, IsoWeek week);

    /** Returns what curators said, in the order of the entries. */
    List<Correction> corrections();

    /** Takes over what curators said in another archive. */
    void correct(List<Correction> corrections);

    /** Returns what the server of an address said when it was last fetched, or empty if it never was. */
    Optional<Validators> validators(String url);

    /** Keeps what a server said of an address. */
    void remember(Validators validators);

    /** Returns all addresses that were fetched, in alphabetical order. */
    List<String> fetchedUrls();

    /**
     * Finds papers; brings the index up to date first.
     *
     * @return the papers that match the words of the query, the best first, equally good ones in the order of the corpus; its
     *     filters are the caller's to apply
     */
    List<SearchHit> search(SearchQuery query, SearchAnalyzer analyzer);

    /** Brings the search index up to date, which the first search would do otherwise. */
    void index(SearchAnalyzer analyzer);

    /**
     * Returns what is wrong with the file, empty if nothing: integrity, foreign keys, the hash of every revision, the papers
     * against the entries, and the search index, if it is up to date, against the texts.
     */
    List<String> verify(SearchAnalyzer analyzer);

    @Override
    void close();
}
