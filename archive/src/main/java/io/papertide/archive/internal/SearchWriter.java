package io.papertide.archive.internal;

import io.papertide.archive.ArchiveException;
import io.papertide.archive.internal.PaperPlaces.PaperPlace;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes papers into the full-text index, within one transaction. */
final class SearchWriter implements AutoCloseable {
    private final Connection connection;
    private final String version;
    private final PreparedStatement known;
    private final PreparedStatement paper;
    private final PreparedStatement text;
    private final PreparedStatement deleteText;
    private final PreparedStatement deletePaper;
    private long nextKey;

    /**
     * Makes a writer.
     *
     * @param version of the analysis that makes the terms
     */
    SearchWriter(Connection connection, String version) throws SQLException {
        this.connection = connection;
        this.version = version;
        known = connection.prepareStatement("SELECT id, hash FROM search_paper WHERE paper_id = ?");
        // No RETURNING: for a statement that has it SQLite opens a savepoint, at which the full-text index writes all
        // that it still holds in memory; paper by paper that is most of the work.
        paper = connection.prepareStatement("INSERT INTO search_paper (id, paper_id, hash) VALUES (?, ?, ?)");
        text = connection.prepareStatement(SearchText.INSERT);
        deleteText = connection.prepareStatement("DELETE FROM search_index WHERE rowid = ?");
        deletePaper = connection.prepareStatement("DELETE FROM search_paper WHERE id = ?");
    }

    /**
     * A paper that the index does not have, or has with other texts.
     *
     * @param before the key of what is to be replaced, or null
     * @param paper its id
     * @param hash what its texts are known by
     */
    record Outdated(@Nullable Long before, String paper, String hash) {}

    /** Returns what is to be written of a paper, or empty if the index has it as it is. */
    Optional<Outdated> outdated(PaperPlace place) {
        try {
            String hash = hash(place);
            known.setString(1, place.paper());
            try (ResultSet row = known.executeQuery()) {
                if (!row.next()) {
                    return Optional.of(new Outdated(null, place.paper(), hash));
                }
                Outdated outdated = new Outdated(row.getLong(1), place.paper(), hash);
                return hash.equals(row.getString(2)) ? Optional.empty() : Optional.of(outdated);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** A paper's rows name its texts, which never change in them. */
    private String hash(PaperPlace place) {
        MessageDigest digest = Texts.sha256();
        Texts.update(digest, version);
        Texts.update(digest, place.mark());
        return Texts.hex(digest);
    }

    /** Writes a paper. */
    void write(Outdated outdated, SearchText terms) {
        try {
            if (nextKey == 0) {
                begin();
            }
            delete(outdated.before);
            long key = nextKey++;
            paper.setLong(1, key);
            paper.setString(2, outdated.paper);
            paper.setString(3, outdated.hash);
            paper.executeUpdate();
            terms.fill(text, key);
            text.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void begin() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Small parts of the index are joined sixteen at a time and not four, which is a third of the work of many
            // papers less.
            statement.executeUpdate("INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0)");
        }
        nextKey = 1L + Database.number(connection, "SELECT coalesce(max(id), 0) FROM search_paper");
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
        try (known;
                paper;
                text;
                deleteText) {
            deletePaper.close();
        }
    }
}
