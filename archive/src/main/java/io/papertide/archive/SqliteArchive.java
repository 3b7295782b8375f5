package io.papertide.archive;

import io.papertide.archive.internal.ArchiveCheck;
import io.papertide.archive.internal.CorpusView;
import io.papertide.archive.internal.Database;
import io.papertide.archive.internal.ImportTransaction;
import io.papertide.archive.internal.Queries;
import io.papertide.model.Corpus;
import io.papertide.model.IngestWarning;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return new SqliteArchive(Database.open(file));
    }

    /**
     * Opens an archive that must be there.
     *
     * @throws ArchiveException if there is no such file or it cannot be used
     */
    public static SqliteArchive openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new ArchiveException(
                    file + ": there is no archive; make it with 'papertide import' or name another with --archive");
        }
        return open(file);
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
    public Map<Integer, PaperId> papersByRank(StoredIssue issue) {
        return database.query("reading the papers of an issue", c -> Queries.papersByRank(c, issue));
    }

    @Override
    public Corpus corpus() {
        return new CorpusView(database);
    }

    @Override
    public Map<String, List<IngestWarning>> warnings() {
        return database.query("reading the warnings", Queries::warnings);
    }

    @Override
    public List<String> verify() {
        return database.query("checking the archive", ArchiveCheck::faults);
    }

    @Override
    public void close() {
        database.close();
    }
}
