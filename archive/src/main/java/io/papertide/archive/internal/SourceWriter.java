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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Stores one source: its warnings, and each issue as a new revision unless the archive has that content. */
final class SourceWriter implements AutoCloseable {
    /** What became of one issue. */
    enum Change {
        NEW,
        REVISED,
        UNCHANGED
    }

    private final Statements statements;
    private final SourceImport source;
    private final long sourceKey;
    private final List<Long> revisions = new ArrayList<>();
    private final Set<Long> changed = new TreeSet<>();
    private boolean outdated;

    /** Stores the source itself; known content keeps its key, and the later date. */
    SourceWriter(Connection connection, SourceImport source) throws SQLException {
        this.source = source;
        statements = new Statements(connection);
        PreparedStatement insert = statements.of("""
                INSERT INTO source (name, format, hash, as_of) VALUES (?, ?, ?, ?)
                ON CONFLICT (name, hash) DO UPDATE SET as_of = max(as_of, excluded.as_of) RETURNING id""");
        insert.setString(1, source.name());
        insert.setString(2, source.format());
        insert.setString(3, source.hash());
        insert.setLong(4, source.asOf().toEpochMilli());
        sourceKey = Statements.number(insert);
        writeWarnings(source.warnings());
    }

    /** Returns the key of the source. */
    long sourceKey() {
        return sourceKey;
    }

    /** Returns the rows of the revisions that the issues written so far are. */
    List<Long> revisions() {
        return Collections.unmodifiableList(revisions);
    }

    /** Returns the entries that are new, or became or ceased to be current. */
    Set<Long> changed() {
        return Collections.unmodifiableSet(changed);
    }

    /** Tells whether any issue is new or is another than before. */
    boolean outdated() {
        return outdated;
    }

    private void writeWarnings(List<IngestWarning> warnings) throws SQLException {
        PreparedStatement insert = statements.of(
                "INSERT OR REPLACE INTO warning (source_id, position, line, code, text) VALUES (?, ?, ?, ?, ?)");
        for (int i = 0; i < warnings.size(); i++) {
            insert.setLong(1, sourceKey);
            insert.setInt(2, i);
            insert.setInt(3, warnings.get(i).line());
            insert.setString(4, warnings.get(i).code());
            insert.setString(5, warnings.get(i).text());
            insert.executeUpdate();
        }
    }

    /** Stores one issue of the source. */
    Change writeIssue(Issue issue) throws SQLException {
        long key = issueKey(issue);
        long before = currentRevision(key);
        String hash = ContentHash.of(issue);
        long known = revision(key, hash);
        if (known == 0) {
            long revision = insertRevision(key, hash, issue);
            insertEntries(revision, issue.entries());
            revisions.add(revision);
            outdated = true;
        } else {
            touch(known, issue);
            revisions.add(known);
        }
        long now = currentRevision(key);
        if (before != now) {
            outdated = true;
            addEntries(before);
            addEntries(now);
        }
        if (known != 0) {
            return Change.UNCHANGED;
        }
        return before == 0 ? Change.NEW : Change.REVISED;
    }

    private long issueKey(Issue issue) throws SQLException {
        PreparedStatement insert = statements.of("""
                INSERT INTO issue (series, week) VALUES (?, ?)
                ON CONFLICT (series, week) DO UPDATE SET week = excluded.week RETURNING id""");
        insert.setString(1, issue.series().value());
        insert.setString(2, issue.week().toString());
        return Statements.number(insert);
    }

    /** Returns the row of the current revision of an issue, or 0 if it has none. */
    private long currentRevision(long issue) throws SQLException {
        PreparedStatement select = statements.of("SELECT id FROM current_revision WHERE issue_id = ?");
        select.setLong(1, issue);
        return Statements.number(select);
    }

    /** Returns the row of a content of an issue, or 0 if it is not known. */
    private long revision(long issue, String hash) throws SQLException {
        PreparedStatement select = statements.of("SELECT id FROM revision WHERE issue_id = ? AND hash = ?");
        select.setLong(1, issue);
        select.setString(2, hash);
        return Statements.number(select);
    }

    private void addEntries(long revision) throws SQLException {
        PreparedStatement select = statements.of("SELECT id FROM entry WHERE revision_id = ?");
        select.setLong(1, revision);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                changed.add(row.getLong(1));
            }
        }
    }

    /**
     * Notes that known content was met again: it keeps the latest date, and of its sources the one that would make it current
     * (the view revision_order), so that neither depends on the order of imports.
     */
    private void touch(long revision, Issue issue) throws SQLException {
        PreparedStatement home = statements.of("""
                UPDATE revision SET source_id = ?1, line = ?2 WHERE id = ?3 AND (as_of / 1000 < ?4 / 1000
                  OR as_of / 1000 = ?4 / 1000 AND ?1 = (
                    SELECT id FROM source WHERE id IN (?1, source_id)
                    ORDER BY name GLOB '*[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*', name, hash LIMIT 1))""");
        home.setLong(1, sourceKey);
        home.setInt(2, issue.line());
        home.setLong(3, revision);
        home.setLong(4, source.asOf().toEpochMilli());
        if (home.executeUpdate() > 0) {
            touchLines(revision, issue);
        }
        PreparedStatement date = statements.of("UPDATE revision SET as_of = max(as_of, ?) WHERE id = ?");
        date.setLong(1, source.asOf().toEpochMilli());
        date.setLong(2, revision);
        date.executeUpdate();
    }

    /** The lines of entries are those of the source that the revision is kept under. */
    private void touchLines(long revision, Issue issue) throws SQLException {
        PreparedStatement update = statements.of("UPDATE entry SET line = ?1 WHERE revision_id = ?2 AND rank = ?3");
        for (Entry entry : issue.entries()) {
            update.setInt(1, entry.line());
            update.setLong(2, revision);
            update.setInt(3, entry.rank());
            update.executeUpdate();
        }
    }

    private long insertRevision(long issueKey, String hash, Issue issue) throws SQLException {
        PreparedStatement insert = statements.of("""
                INSERT INTO revision
                (issue_id, hash, as_of, source_id, title, first_day, last_day, line, overview_en, overview_ko)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""");
        insert.setLong(1, issueKey);
        insert.setString(2, hash);
        insert.setLong(3, source.asOf().toEpochMilli());
        insert.setLong(4, sourceKey);
        insert.setString(5, issue.title());
        insert.setString(6, issue.span().first().toString());
        insert.setString(7, issue.span().last().toString());
        insert.setInt(8, issue.line());
        Texts.set(insert, 9, issue.overview());
        return Statements.number(insert);
    }

    private void insertEntries(long revision, List<Entry> entries) throws SQLException {
        PreparedStatement insert = statements.of("""
                INSERT INTO entry
                (revision_id, rank, line, title_en, title_ko, summary_en, summary_ko, abstract_en, abstract_ko)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""");
        for (Entry entry : entries) {
            insert.setLong(1, revision);
            insert.setInt(2, entry.rank());
            insert.setInt(3, entry.line());
            int next = Texts.set(insert, 4, entry.title());
            next = Texts.set(insert, next, entry.summary());
            Texts.set(insert, next, entry.abstractText());
            long key = Statements.number(insert);
            insertLinks(key, entry.links());
            changed.add(key);
        }
    }

    private void insertLinks(long entry, List<Link> links) throws SQLException {
        PreparedStatement insert =
                statements.of("INSERT INTO link (entry_id, position, kind, url) VALUES (?, ?, ?, ?)");
        for (int i = 0; i < links.size(); i++) {
            insert.setLong(1, entry);
            insert.setInt(2, i);
            insert.setString(3, links.get(i).kind().id());
            insert.setString(4, links.get(i).url());
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
