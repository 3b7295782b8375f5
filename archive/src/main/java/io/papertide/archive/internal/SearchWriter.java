package io.papertide.archive.internal;

import io.papertide.archive.ArchiveException;
import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.model.Paper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes papers into the full-text index: other threads analyse them, the one that calls writes them in the order in which they
 * came.
 */
final class SearchWriter implements AutoCloseable {
    private static final int MOST_UNDER_WAY = 64;

    private final SearchAnalyzer analyzer;
    private final PreparedStatement paper;
    private final PreparedStatement text;
    private final PreparedStatement deleteText;
    private final PreparedStatement deletePaper;
    private final Deque<Entry> underWay = new ArrayDeque<>();
    private final ExecutorService threads;
    private long nextKey;

    SearchWriter(Connection connection, SearchAnalyzer analyzer) throws SQLException {
        this.analyzer = analyzer;
        try (Statement statement = connection.createStatement()) {
            // Small parts of the index are joined sixteen at a time and not four, which is a third of the work of many
            // papers less.
            statement.executeUpdate("INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0)");
        }
        nextKey = 1L + Database.number(connection, "SELECT coalesce(max(id), 0) FROM search_paper");
        // No RETURNING: for a statement that has it SQLite opens a savepoint, at which the full-text index writes all
        // that it still
        // holds in memory; paper by paper that is most of the work.
        paper = connection.prepareStatement("INSERT INTO search_paper (id, paper_id, hash) VALUES (?, ?, ?)");
        text = connection.prepareStatement(SearchText.INSERT);
        deleteText = connection.prepareStatement("DELETE FROM search_index WHERE rowid = ?");
        deletePaper = connection.prepareStatement("DELETE FROM search_paper WHERE id = ?");
        threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            Thread thread = new Thread(work, "papertide-search");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A paper to be written as soon as it is analysed. */
    private record Entry(@Nullable Long before, String paper, String hash, Future<SearchText> text) {}

    /**
     * Takes a paper.
     *
     * @param before the key of what is to be replaced, or null
     * @param hash what its texts are known by
     */
    void put(@Nullable Long before, Paper added, String hash) {
        underWay.add(new Entry(before, added.id().value(), hash, threads.submit(() -> SearchText.of(added, analyzer))));
        if (underWay.size() > MOST_UNDER_WAY) {
            write(underWay.remove());
        }
    }

    /** Writes what is left. */
    void finish() {
        while (!underWay.isEmpty()) {
            write(underWay.remove());
        }
    }

    private void write(Entry entry) {
        try {
            SearchText analysed = entry.text.get();
            delete(entry.before);
            long key = nextKey++;
            paper.setLong(1, key);
            paper.setString(2, entry.paper);
            paper.setString(3, entry.hash);
            paper.executeUpdate();
            analysed.fill(text, key);
            text.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a text cannot be analysed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while indexing", e);
        }
    }

    static ArchiveException failure(SQLException e) {
        return new ArchiveException("the search index cannot be written: " + e.getMessage(), e);
    }

    /** Takes a paper out by its key; nothing if it has none. */
    void delete(@Nullable Long key) throws SQLException {
        if (key == null) {
            return;
        }
        deleteText.setLong(1, key);
        deleteText.executeUpdate();
        deletePaper.setLong(1, key);
        deletePaper.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        try (paper;
                text;
                deleteText) {
            deletePaper.close();
        }
    }
}
