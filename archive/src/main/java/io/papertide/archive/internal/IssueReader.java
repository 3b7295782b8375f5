package io.papertide.archive.internal;

import io.papertide.archive.StoredIssue;
import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads issues in one of their revisions. */
final class IssueReader {
    private static final int SHORT_HASH = 12;

    private final Connection connection;

    IssueReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * A revision as stored.
     *
     * @param key the row
     * @param hash the whole hash that it was stored under
     * @param source the row of the source that it is kept under
     * @param stored the content
     */
    record Revision(long key, String hash, long source, StoredIssue stored) {}

    /** Returns all current revisions, or all there are, in the order of week, series and date. */
    List<Revision> read(boolean currentOnly) throws SQLException {
        String sql = """
                SELECT r.*, i.series, s.name AS source,
                  (SELECT count(*) FROM revision o WHERE o.issue_id = r.issue_id) AS revisions
                FROM revision r JOIN issue i ON i.id = r.issue_id JOIN source s ON s.id = r.source_id
                JOIN revision_order o ON o.id = r.id
                """
                + (currentOnly ? "JOIN current_revision c ON c.id = r.id " : "")
                + "ORDER BY i.week, i.series, o.place DESC";
        List<Revision> revisions = new ArrayList<>();
        try (Entries entries = new Entries(connection);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                revisions.add(revision(row, entries));
            }
        }
        return revisions;
    }

    /** Returns the current revisions in the order of week and series. */
    List<Long> current() throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT c.id FROM current_revision c JOIN issue i ON i.id = c.issue_id ORDER BY i.week, i.series")) {
            while (row.next()) {
                keys.add(row.getLong(1));
            }
        }
        return keys;
    }

    /** Hands over the issues of some revisions, in their order. */
    void read(List<Long> revisions, Consumer<Issue> visitor) throws SQLException {
        String sql = """
                SELECT r.*, i.series, s.name AS source, 1 AS revisions FROM revision r
                JOIN issue i ON i.id = r.issue_id JOIN source s ON s.id = r.source_id WHERE r.id = ?""";
        try (Entries entries = new Entries(connection);
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (long revision : revisions) {
                select.setLong(1, revision);
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        visitor.accept(revision(row, entries).stored().issue());
                    }
                }
            }
        }
    }

    private static Revision revision(ResultSet row, Entries entries) throws SQLException {
        long key = row.getLong("id");
        Issue issue = new Issue(
                new SeriesId(row.getString("series")),
                row.getString("title"),
                new WeekSpan(LocalDate.parse(row.getString("first_day")), LocalDate.parse(row.getString("last_day"))),
                Texts.read(row, "overview"),
                entries.of(key),
                row.getInt("line"));
        String hash = row.getString("hash");
        return new Revision(
                key,
                hash,
                row.getLong("source_id"),
                new StoredIssue(
                        issue,
                        hash.substring(0, SHORT_HASH),
                        row.getInt("revisions"),
                        row.getString("source"),
                        Instant.ofEpochMilli(row.getLong("as_of"))));
    }

    /** Returns the link of a row with the columns kind and url. */
    static Link link(ResultSet row) throws SQLException {
        LinkKind kind = LinkKind.parse(row.getString("kind")).orElse(LinkKind.OTHER);
        return new Link(kind, row.getString("url"));
    }

    /** Reads the entries of one revision after another. */
    private static final class Entries implements AutoCloseable {
        private final PreparedStatement entries;
        private final PreparedStatement links;

        Entries(Connection connection) throws SQLException {
            entries = connection.prepareStatement("SELECT * FROM entry WHERE revision_id = ? ORDER BY rank");
            links = connection.prepareStatement("""
                SELECT l.entry_id, l.kind, l.url FROM entry e JOIN link l ON l.entry_id = e.id
                WHERE e.revision_id = ? ORDER BY l.entry_id, l.position""");
        }

        List<Entry> of(long revision) throws SQLException {
            Map<Long, List<Link>> linksByEntry = links(revision);
            List<Entry> found = new ArrayList<>();
            entries.setLong(1, revision);
            try (ResultSet row = entries.executeQuery()) {
                while (row.next()) {
                    Entry.Builder entry = Entry.builder(row.getInt("rank"), row.getInt("line"))
                            .title(Texts.read(row, "title"))
                            .summary(Texts.read(row, "summary"))
                            .abstractText(Texts.read(row, "abstract"));
                    linksByEntry.getOrDefault(row.getLong("id"), List.of()).forEach(entry::link);
                    found.add(entry.build());
                }
            }
            return found;
        }

        /** Returns the links of each entry of a revision, in their order. */
        private Map<Long, List<Link>> links(long revision) throws SQLException {
            Map<Long, List<Link>> found = new HashMap<>();
            links.setLong(1, revision);
            try (ResultSet row = links.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), entry -> new ArrayList<>())
                            .add(link(row));
                }
            }
            return found;
        }

        @Override
        public void close() throws SQLException {
            entries.close();
            links.close();
        }
    }
}
