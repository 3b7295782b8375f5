package io.papertide.archive.internal;

import io.papertide.model.BilingualText;
import io.papertide.model.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what entries tell of their papers. Must not outlive a change of the revisions. */
final class Evidences implements AutoCloseable {
    private final Rows entries;
    private final Rows links;
    private final PreparedStatement revision;
    private final Connection connection;
    private final Map<Long, Stand> stands = new HashMap<>();
    private final Set<Long> current = new HashSet<>();

    Evidences(Connection connection) throws SQLException {
        this.connection = connection;
        entries = new Rows(connection, "SELECT id, revision_id, rank, title_en, title_ko FROM entry WHERE id IN");
        links = new Rows(
                connection, "SELECT entry_id, kind, url FROM link WHERE entry_id IN", "ORDER BY entry_id, position");
        revision = connection.prepareStatement("""
                SELECT i.week, i.series, r.hash,
                  (SELECT count(*) FROM revision o WHERE o.issue_id = r.issue_id)
                FROM revision r JOIN issue i ON i.id = r.issue_id WHERE r.id = ?""");
    }

    /**
     * What the entries of a revision have in common.
     *
     * @param revised whether its issue has other revisions
     */
    private record Stand(String week, String series, String hash, boolean current, boolean revised) {}

    /** What an entry tells, and whether others may stand in its place. */
    record Told(EntryEvidence evidence, boolean revised) {}

    /** Reads some entries, in no order. */
    List<Told> read(Collection<Long> keys) throws SQLException {
        Map<Long, List<Link>> linked = new HashMap<>();
        links.read(
                keys,
                row -> linked.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                        .add(IssueReader.link(row)));
        List<Told> told = new ArrayList<>();
        entries.read(keys, row -> {
            long key = row.getLong(1);
            Stand stand = stand(row.getLong(2));
            Place place = new Place(stand.week, stand.series, row.getInt(3), stand.hash);
            BilingualText title = new BilingualText(row.getString(4), row.getString(5));
            told.add(new Told(
                    EntryEvidence.of(key, place, stand.current, title, linked.getOrDefault(key, List.of())),
                    stand.revised));
        });
        return told;
    }

    private Stand stand(long key) throws SQLException {
        Stand known = stands.get(key);
        if (known != null) {
            return known;
        }
        revision.setLong(1, key);
        try (ResultSet row = revision.executeQuery()) {
            row.next();
            boolean revised = row.getInt(4) > 1;
            Stand stand = new Stand(
                    row.getString(1), row.getString(2), row.getString(3), !revised || isCurrent(key), revised);
            stands.put(key, stand);
            return stand;
        }
    }

    /** SQLite goes through all revisions for the current one of a single issue, so they are asked for once. */
    private boolean isCurrent(long key) throws SQLException {
        if (current.isEmpty()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT id FROM current_revision")) {
                while (row.next()) {
                    current.add(row.getLong(1));
                }
            }
        }
        return current.contains(key);
    }

    /** Reads what all entries of all revisions tell. */
    List<EntryEvidence> readAll() throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM entry")) {
            while (row.next()) {
                keys.add(row.getLong(1));
            }
        }
        return read(keys).stream().map(Told::evidence).toList();
    }

    @Override
    public void close() throws SQLException {
        entries.close();
        links.close();
        revision.close();
    }
}
