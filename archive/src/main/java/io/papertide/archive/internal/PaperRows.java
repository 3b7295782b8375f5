package io.papertide.archive.internal;

import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tables say of papers. Of two states only the difference is written, for an import changes few papers of many. */
final class PaperRows {
    private final Map<String, First> papers = new HashMap<>();
    private final Map<Long, String> papersByEntry = new HashMap<>();
    private final Set<Reason> reasons = new HashSet<>();

    /** Where a paper is first met in a current revision; without week and series if it is in none. */
    record First(@Nullable String week, @Nullable String series, int rank) {}

    /** Why the entries of a paper belong together, or seem to. */
    record Reason(String paper, String kind, String value, boolean conflict) {}

    void addPaper(String id, First first) {
        papers.put(id, first);
    }

    void addEntry(long entry, String paper) {
        papersByEntry.put(entry, paper);
    }

    void addReason(Reason reason) {
        reasons.add(reason);
    }

    /** Returns what the tables say of all papers. */
    static PaperRows read(Connection connection) throws SQLException {
        PaperRows rows = new PaperRows();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT id, paper_id FROM entry WHERE paper_id IS NOT NULL")) {
                while (row.next()) {
                    rows.addEntry(row.getLong(1), row.getString(2));
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT id, first_week, first_series, first_rank FROM paper")) {
                while (row.next()) {
                    rows.addPaper(row);
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT paper_id, kind, value, conflict FROM evidence")) {
                while (row.next()) {
                    rows.addReason(row);
                }
            }
        }
        return rows;
    }

    /** Returns what the tables say of the papers of some entries. */
    static PaperRows read(Connection connection, Collection<Long> entries) throws SQLException {
        PaperRows rows = new PaperRows();
        try (Rows owners = new Rows(connection, "SELECT id, paper_id FROM entry WHERE paper_id IS NOT NULL AND id IN");
                Rows owned = new Rows(connection, """
                        SELECT p.id, p.first_week, p.first_series, p.first_rank
                        FROM entry e JOIN paper p ON p.id = e.paper_id WHERE e.id IN""");
                Rows evidence = new Rows(connection, """
                        SELECT v.paper_id, v.kind, v.value, v.conflict
                        FROM entry e JOIN evidence v ON v.paper_id = e.paper_id WHERE e.id IN""")) {
            owners.read(entries, row -> rows.addEntry(row.getLong(1), row.getString(2)));
            owned.read(rows.papersByEntry.keySet(), rows::addPaper);
            evidence.read(rows.papersByEntry.keySet(), rows::addReason);
        }
        return rows;
    }

    private void addPaper(ResultSet row) throws SQLException {
        addPaper(row.getString(1), new First(row.getString(2), row.getString(3), row.getInt(4)));
    }

    private void addReason(ResultSet row) throws SQLException {
        addReason(new Reason(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
    }

    /** Returns the entries of a paper. */
    static Set<Long> entries(Connection connection, PaperId paper) throws SQLException {
        Set<Long> keys = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM entry WHERE paper_id = ?")) {
            select.setString(1, paper.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getLong(1));
                }
            }
        }
        return keys;
    }

    /** Returns the papers of some entries, each once, in the order of the entries. */
    static List<PaperId> papers(Connection connection, List<Long> entries) throws SQLException {
        PaperRows rows = read(connection, entries);
        return entries.stream()
                .map(rows.papersByEntry::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(PaperId::new)
                .toList();
    }

    /** Returns the ids of the papers that a current revision speaks of. */
    Set<String> current() {
        return papers.entrySet().stream()
                .filter(paper -> paper.getValue().week != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the ids of the papers that a current revision speaks of, and of none of whose entries one did in another state. */
    Set<String> newSince(PaperRows before) {
        Set<String> known = before.current();
        Set<String> fresh = new TreeSet<>(current());
        papersByEntry.forEach((entry, paper) -> {
            String then = before.papersByEntry.get(entry);
            if (then != null && known.contains(then)) {
                fresh.remove(paper);
            }
        });
        return fresh;
    }

    /** Tells whether two states say the same. */
    boolean sameAs(PaperRows other) {
        return papers.equals(other.papers)
                && papersByEntry.equals(other.papersByEntry)
                && reasons.equals(other.reasons);
    }

    /** Makes the tables, which say what another state holds, say what this one does. */
    void replace(PaperRows before, Connection connection) throws SQLException {
        replaceReasons(before, connection);
        try (PreparedStatement put = connection.prepareStatement("""
                        INSERT INTO paper (id, first_week, first_series, first_rank) VALUES (?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET first_week = excluded.first_week,
                          first_series = excluded.first_series, first_rank = excluded.first_rank""");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM paper WHERE id = ?");
                PreparedStatement update = connection.prepareStatement("UPDATE entry SET paper_id = ? WHERE id = ?")) {
            for (Map.Entry<String, First> paper : papers.entrySet()) {
                if (!paper.getValue().equals(before.papers.get(paper.getKey()))) {
                    put.setString(1, paper.getKey());
                    put.setString(2, paper.getValue().week);
                    put.setString(3, paper.getValue().series);
                    put.setInt(4, paper.getValue().rank);
                    put.executeUpdate();
                }
            }
            for (Map.Entry<Long, String> entry : papersByEntry.entrySet()) {
                if (!entry.getValue().equals(before.papersByEntry.get(entry.getKey()))) {
                    update.setString(1, entry.getValue());
                    update.setLong(2, entry.getKey());
                    update.executeUpdate();
                }
            }
            for (String gone : before.papers.keySet()) {
                if (!papers.containsKey(gone)) {
                    delete.setString(1, gone);
                    delete.executeUpdate();
                }
            }
        }
    }

    private void replaceReasons(PaperRows before, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO evidence (paper_id, kind, value, conflict) VALUES (?, ?, ?, ?)");
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM evidence WHERE paper_id = ? AND kind = ? AND value = ? AND conflict = ?")) {
            change(delete, before.reasons, reasons);
            change(insert, reasons, before.reasons);
        }
    }

    /** Runs a statement for each reason that is among some and not among others. */
    private static void change(PreparedStatement statement, Set<Reason> some, Set<Reason> others) throws SQLException {
        for (Reason reason : some) {
            if (!others.contains(reason)) {
                statement.setString(1, reason.paper);
                statement.setString(2, reason.kind);
                statement.setString(3, reason.value);
                statement.setInt(4, reason.conflict ? 1 : 0);
                statement.executeUpdate();
            }
        }
    }
}
