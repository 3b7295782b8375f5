package io.papertide.archive.internal;

import io.papertide.archive.SourceImport;
import io.papertide.model.Entry;
import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import io.papertide.model.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Stores one source: its warnings, and each issue as a new revision unless the archive has that content. */
final class SourceWriter {
    /** What became of one issue. */
    enum Change {
        NEW,
        REVISED,
        UNCHANGED
    }

    private final Connection connection;

    SourceWriter(Connection connection) {
        this.connection = connection;
    }

    /** Stores the source itself and returns its key; known content keeps its key, and the later date. */
    long writeSource(SourceImport source) throws SQLException {
        String sql = """
                INSERT INTO source (name, format, hash, as_of) VALUES (?, ?, ?, ?)
                ON CONFLICT (name, hash) DO UPDATE SET as_of = max(as_of, excluded.as_of) RETURNING id""";
        long id;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, source.name());
            insert.setString(2, source.format());
            insert.setString(3, source.hash());
            insert.setLong(4, source.asOf().toEpochMilli());
            id = key(insert);
        }
        writeWarnings(id, source.warnings());
        return id;
    }

    private void writeWarnings(long source, List<IngestWarning> warnings) throws SQLException {
        String sql = "INSERT OR REPLACE INTO warning (source_id, position, line, code, text) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < warnings.size(); i++) {
                insert.setLong(1, source);
                insert.setInt(2, i);
                insert.setInt(3, warnings.get(i).line());
                insert.setString(4, warnings.get(i).code());
                insert.setString(5, warnings.get(i).text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Stores one issue of a source. */
    Change writeIssue(long source, SourceImport from, Issue issue) throws SQLException {
        long issueKey = issueKey(issue);
        int known = revisionCount(issueKey);
        String hash = ContentHash.of(issue);
        if (touch(issueKey, hash, source, from, issue)) {
            return Change.UNCHANGED;
        }
        long revision = insertRevision(issueKey, hash, source, from, issue);
        insertEntries(revision, issue.entries());
        return known == 0 ? Change.NEW : Change.REVISED;
    }

    private long issueKey(Issue issue) throws SQLException {
        String sql = """
                INSERT INTO issue (series, week) VALUES (?, ?)
                ON CONFLICT (series, week) DO UPDATE SET week = excluded.week RETURNING id""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, issue.series().value());
            insert.setString(2, issue.week().toString());
            return key(insert);
        }
    }

    private int revisionCount(long issue) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("SELECT count(*) FROM revision WHERE issue_id = ?")) {
            count.setLong(1, issue);
            return (int) key(count);
        }
    }

    /**
     * Notes that known content was met again: it keeps the latest date, and of its sources the one whose name comes first,
     * so that neither depends on the order of imports. Returns false if the content is not known.
     */
    private boolean touch(long issue, String hash, long source, SourceImport from, Issue content) throws SQLException {
        String sql = """
                UPDATE revision SET
                  as_of = max(as_of, ?1),
                  line = CASE WHEN ?2 < (SELECT name FROM source WHERE id = source_id) THEN ?3 ELSE line END,
                  source_id = CASE WHEN ?2 < (SELECT name FROM source WHERE id = source_id) THEN ?4 ELSE source_id END
                WHERE issue_id = ?5 AND hash = ?6""";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, from.asOf().toEpochMilli());
            update.setString(2, from.name());
            update.setInt(3, content.line());
            update.setLong(4, source);
            update.setLong(5, issue);
            update.setString(6, hash);
            if (update.executeUpdate() == 0) {
                return false;
            }
        }
        touchLines(issue, hash, source, content);
        return true;
    }

    /** The lines of entries are those of the source that the revision is kept under. */
    private void touchLines(long issue, String hash, long source, Issue content) throws SQLException {
        String sql = """
                UPDATE entry SET line = ? WHERE rank = ? AND revision_id =
                  (SELECT id FROM revision WHERE issue_id = ? AND hash = ? AND source_id = ?)""";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Entry entry : content.entries()) {
                update.setInt(1, entry.line());
                update.setInt(2, entry.rank());
                update.setLong(3, issue);
                update.setString(4, hash);
                update.setLong(5, source);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private long insertRevision(long issueKey, String hash, long source, SourceImport from, Issue issue)
            throws SQLException {
        String sql = """
                INSERT INTO revision
                (issue_id, hash, as_of, source_id, title, first_day, last_day, line, overview_en, overview_ko)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, issueKey);
            insert.setString(2, hash);
            insert.setLong(3, from.asOf().toEpochMilli());
            insert.setLong(4, source);
            insert.setString(5, issue.title());
            insert.setString(6, issue.span().first().toString());
            insert.setString(7, issue.span().last().toString());
            insert.setInt(8, issue.line());
            Texts.set(insert, 9, issue.overview());
            return key(insert);
        }
    }

    private void insertEntries(long revision, List<Entry> entries) throws SQLException {
        String sql = """
                INSERT INTO entry
                (revision_id, rank, line, title_en, title_ko, summary_en, summary_ko, abstract_en, abstract_ko)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""";
        String linkSql = "INSERT INTO link (entry_id, position, kind, url) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql);
                PreparedStatement insertLink = connection.prepareStatement(linkSql)) {
            for (Entry entry : entries) {
                insert.setLong(1, revision);
                insert.setInt(2, entry.rank());
                insert.setInt(3, entry.line());
                int next = Texts.set(insert, 4, entry.title());
                next = Texts.set(insert, next, entry.summary());
                Texts.set(insert, next, entry.abstractText());
                long id = key(insert);
                int position = 0;
                for (Link link : entry.links()) {
                    insertLink.setLong(1, id);
                    insertLink.setInt(2, position++);
                    insertLink.setString(3, link.kind().id());
                    insertLink.setString(4, link.url());
                    insertLink.addBatch();
                }
            }
            insertLink.executeBatch();
        }
    }

    private static long key(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
