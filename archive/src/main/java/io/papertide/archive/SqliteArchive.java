package io.papertide.archive;

import io.papertide.archive.internal.ArchiveCheck;
import io.papertide.archive.internal.CorpusView;
import io.papertide.archive.internal.Corrections;
import io.papertide.archive.internal.Curation;
import io.papertide.archive.internal.Database;
import io.papertide.archive.internal.ImportTransaction;
import io.papertide.archive.internal.Queries;
import io.papertide.archive.internal.SearchIndex;
import io.papertide.archive.internal.Sources;
import io.papertide.archive.internal.Supplements;
import io.papertide.archive.kept.KeptCorpus;
import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.archive.search.SearchHit;
import io.papertide.archive.search.SearchQuery;
import io.papertide.model.Corpus;
import io.papertide.model.Correction;
import io.papertide.model.IngestWarning;
import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An archive in one SQLite file. Not for use by several threads; several processes may open the same file. */
public final class SqliteArchive implements Archive {
    private final Database database;

    private SqliteArchive(Database database) {
        this.database = database;
    }

    /**
     * Opens an archive; makes it if there is no such file and brings an older one up to date.
     *
     * @throws ArchiveException if the file cannot be used
     */
    public static SqliteArchive open(Path file) {
        return open(file, () -> {});
    }

    /**
     * Opens an archive; makes it if there is no such file and brings an older one up to date.
     *
     * @param waiting called when another process has it locked, before this one waits
     * @throws ArchiveException if the file cannot be used
     */
    public static SqliteArchive open(Path file, Runnable waiting) {
        return new SqliteArchive(Database.open(file, waiting));
    }

    /**
     * Opens an archive that must be there.
     *
     * @throws ArchiveException if there is no such file or it cannot be used
     */
    public static SqliteArchive openExisting(Path file) {
        return openExisting(file, () -> {});
    }

    /**
     * Opens an archive that must be there.
     *
     * @param waiting called when another process has it locked, before this one waits
     * @throws ArchiveException if there is no such file or it cannot be used
     */
    public static SqliteArchive openExisting(Path file, Runnable waiting) {
        if (!Files.exists(file)) {
            throw new ArchiveException(
                    file + ": there is no archive; make it with 'papertide import' or name another with --archive");
        }
        return open(file, waiting);
    }

    /**
     * Opens an archive that must be there, as it was at an instant: of each issue the revision that was current then. It must
     * not be imported into.
     *
     * @throws ArchiveException if there is no such file or it cannot be used
     */
    public static SqliteArchive openExisting(Path file, Instant asOf) {
        SqliteArchive archive = openExisting(file);
        archive.database.asOf(asOf);
        return archive;
    }

    /**
     * Deletes an archive with its side files, if it is there.
     *
     * @throws ArchiveException if it cannot be deleted
     */
    public static void delete(Path file) {
        try {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new ArchiveException(file + ": cannot be replaced; choose another folder", e);
        }
    }

    @Override
    public ImportSummary importSource(SourceImport source) {
        return database.transaction("importing " + source.name(), c -> ImportTransaction.run(c, source));
    }

    @Override
    public ImportSummary preview(SourceImport source) {
        return database.rehearsal("previewing " + source.name(), c -> ImportTransaction.run(c, source));
    }

    @Override
    public List<StoredIssue> issues() {
        return database.query("reading the issues", Queries::issues);
    }

    @Override
    public Optional<Paper> findPaper(PaperId id) {
        return new CorpusView(database).find(id);
    }

    @Override
    public List<Paper> papers(List<PaperId> ids) {
        return new CorpusView(database).find(ids);
    }

    @Override
    public Map<Integer, PaperId> papersByRank(StoredIssue issue) {
        return database.query("reading the papers of an issue", c -> Queries.papersByRank(c, issue));
    }

    @Override
    public KeptCorpus corpus() {
        return new CorpusView(database);
    }

    @Override
    public Map<String, List<IngestWarning>> warnings() {
        return database.query("reading the warnings", Queries::warnings);
    }

    @Override
    public List<StoredIssue> revisions() {
        return database.query("reading the revisions", Queries::revisions);
    }

    @Override
    public List<StoredSource> sources() {
        return database.query("reading the sources", c -> new Sources(c).read());
    }

    @Override
    public List<UnmatchedRow> unmatchedRows() {
        return database.query("reading the tables", c -> new Supplements(c).unmatched());
    }

    @Override
    public List<IdentityEvidence> evidence(PaperId id) {
        return database.query("reading the evidence", c -> Queries.evidence(c, id));
    }

    @Override
    public Map<String, List<PaperId>> conflicts() {
        return database.query("reading the conflicts", Queries::conflicts);
    }

    @Override
    public void join(PaperId a, PaperId b) {
        database.transaction("joining papers", c -> {
            new Curation(c).join(a, b);
            return true;
        });
    }

    @Override
    public List<PaperId> split(PaperId paper, IsoWeek week) {
        return database.transaction("splitting a paper", c -> new Curation(c).split(paper, week));
    }

    @Override
    public List<Correction> corrections() {
        return database.query("reading the corrections", c -> new Corrections(c).read());
    }

    @Override
    public void correct(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        database.transaction("storing corrections", c -> {
            new Corrections(c).add(corrections);
            return true;
        });
    }

    @Override
    public Optional<Validators> validators(String url) {
        return database.query("reading what was fetched", c -> new Sources(c).validators(url));
    }

    @Override
    public void remember(Validators validators) {
        database.transaction("noting what was fetched", c -> {
            new Sources(c).remember(validators);
            return true;
        });
    }

    @Override
    public List<String> fetchedUrls() {
        return database.query("reading what was fetched", c -> new Sources(c).fetched());
    }

    @Override
    public List<SearchHit> search(SearchQuery query, SearchAnalyzer analyzer) {
        index(analyzer);
        return database.query("searching", c -> new SearchIndex(c, analyzer).find(query));
    }

    @Override
    public void index(SearchAnalyzer analyzer) {
        if (!database.query("looking at the search index", c -> new SearchIndex(c, analyzer).isFresh())) {
            database.transaction("bringing the search index up to date", c -> {
                new SearchIndex(c, analyzer).refresh();
                return true;
            });
        }
    }

    @Override
    public List<String> verify(SearchAnalyzer analyzer) {
        Corpus corpus = corpus();
        return database.query("checking the archive", c -> ArchiveCheck.faults(c, corpus, analyzer));
    }

    @Override
    public void close() {
        database.close();
    }
}
