package io.papertide.archive.internal;

import io.papertide.archive.TableSummary;
import io.papertide.archive.UnmatchedRow;
import io.papertide.model.BilingualText;
import io.papertide.model.Link;
import io.papertide.model.Supplement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of tables that add to papers: stored with their source, and given to papers whenever these are worked out. */
public final class Supplements {
    private static final Place NOWHERE = new Place("", "", 0, "");

    private final Connection connection;

    /** Works on a connection. */
    public Supplements(Connection connection) {
        this.connection = connection;
    }

    /** Stores the rows of a source and returns the keys of those that are new. */
    Set<Long> write(long source, List<Supplement> rows) throws SQLException {
        String sql = """
                INSERT INTO supplement
                (source_id, position, line, title_en, title_ko, summary_en, summary_ko, abstract_en, abstract_ko)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id""";
        Set<Long> added = new TreeSet<>();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setLong(1, source);
                insert.setInt(2, i);
                insert.setInt(3, rows.get(i).line());
                int next = Texts.set(insert, 4, rows.get(i).title());
                next = Texts.set(insert, next, rows.get(i).summary());
                Texts.set(insert, next, rows.get(i).abstractText());
                try (ResultSet row = insert.executeQuery()) {
                    if (row.next()) {
                        added.add(row.getLong(1));
                        writeLinks(row.getLong(1), rows.get(i).links());
                    }
                }
            }
        }
        return added;
    }

    private void writeLinks(long supplement, List<Link> links) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO supplement_link VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < links.size(); i++) {
                insert.setLong(1, supplement);
                insert.setInt(2, i);
                insert.setString(3, links.get(i).kind().id());
                insert.setString(4, links.get(i).url());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A row as stored. */
    private record Row(long key, String paper, Supplement supplement) {}

    /** Returns the rows of a source in their order. */
    List<Supplement> ofSource(long source) throws SQLException {
        return rows("WHERE s.source_id = " + source).stream()
                .map(Row::supplement)
                .toList();
    }

    private List<Row> rows(String where) throws SQLException {
        Map<Long, List<Link>> links = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT l.* FROM supplement_link l JOIN supplement s ON s.id = l.supplement_id " + where
                                + " ORDER BY l.supplement_id, l.position")) {
            while (row.next()) {
                links.computeIfAbsent(row.getLong(1), key -> new ArrayList<>()).add(IssueReader.link(row));
            }
        }
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT s.* FROM supplement s JOIN source o ON o.id = s.source_id "
                                + where + " ORDER BY o.name, o.hash, s.position")) {
            while (row.next()) {
                Supplement supplement = new Supplement(
                        Texts.read(row, "title"),
                        Texts.read(row, "summary"),
                        Texts.read(row, "abstract"),
                        links.getOrDefault(row.getLong("id"), List.of()),
                        row.getInt("line"));
                String paper = row.getString("paper_id");
                rows.add(new Row(row.getLong("id"), paper == null ? "" : paper, supplement));
            }
        }
        return rows;
    }

    /** Returns the keys of all rows. */
    Set<Long> keys() throws SQLException {
        Set<Long> keys = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM supplement")) {
            while (row.next()) {
                keys.add(row.getLong(1));
            }
        }
        return keys;
    }

    /** Returns what rows tell of the papers that they add to, by their keys. */
    Map<Long, EntryEvidence> evidence(Collection<Long> keys) throws SQLException {
        Map<Long, List<Link>> linked = new TreeMap<>();
        keys.forEach(key -> linked.put(key, new ArrayList<>()));
        try (Rows rows = new Rows(
                connection,
                "SELECT supplement_id, kind, url FROM supplement_link WHERE supplement_id IN",
                "ORDER BY supplement_id, position")) {
            rows.read(
                    keys,
                    row -> linked.getOrDefault(row.getLong(1), new ArrayList<>())
                            .add(IssueReader.link(row)));
        }
        Map<Long, EntryEvidence> evidence = new TreeMap<>();
        linked.forEach(
                (key, links) -> evidence.put(key, EntryEvidence.of(key, NOWHERE, false, BilingualText.NONE, links)));
        return evidence;
    }

    /** Gives each row to the paper that has one of its links; one that several papers have tells nothing. */
    void assign(Collection<Long> keys) throws SQLException {
        try (PreparedStatement owners = connection.prepareStatement(
                        "SELECT DISTINCT e.paper_id FROM clue c JOIN entry e ON e.id = c.entry_id WHERE c.hash = ?");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE supplement SET paper_id = ? WHERE id = ?")) {
            for (Map.Entry<Long, EntryEvidence> row : evidence(keys).entrySet()) {
                update.setString(1, owner(owners, row.getValue().clueHashes()));
                update.setLong(2, row.getKey());
                update.executeUpdate();
            }
        }
    }

    private static @Nullable String owner(PreparedStatement owners, List<Long> hashes) throws SQLException {
        for (long hash : hashes) {
            owners.setLong(1, hash);
            try (ResultSet row = owners.executeQuery()) {
                String owner = row.next() ? row.getString(1) : null;
                if (owner != null && !row.next()) {
                    return owner;
                }
            }
        }
        return null;
    }

    /** Returns what each paper is given, in the order of source and row. */
    Map<String, List<Supplement>> byPaper() throws SQLException {
        Map<String, List<Supplement>> byPaper = new HashMap<>();
        for (Row row : rows("WHERE s.paper_id IS NOT NULL")) {
            byPaper.computeIfAbsent(row.paper(), id -> new ArrayList<>()).add(row.supplement());
        }
        return byPaper;
    }

    /** Returns the rows that no paper is given. */
    public List<UnmatchedRow> unmatched() throws SQLException {
        List<UnmatchedRow> unmatched = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT o.name, s.line, coalesce(s.title_en, s.title_ko)
                        FROM supplement s JOIN source o ON o.id = s.source_id
                        WHERE s.paper_id IS NULL ORDER BY o.name, o.hash, s.position""")) {
            while (row.next()) {
                unmatched.add(new UnmatchedRow(row.getString(1), row.getInt(2), row.getString(3)));
            }
        }
        return unmatched;
    }

    /** Returns what became of the rows of a source. */
    TableSummary summary(long source) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                WITH own AS (SELECT paper_id, abstract_en, abstract_ko FROM supplement WHERE source_id = ?),
                  digest AS (SELECT e.paper_id, max(e.abstract_en) AS en, max(e.abstract_ko) AS ko
                    FROM entry e JOIN current_revision c ON c.id = e.revision_id
                    WHERE e.paper_id IN (SELECT paper_id FROM own) GROUP BY e.paper_id)
                SELECT count(*), count(own.paper_id), count(DISTINCT iif(own.abstract_en IS NOT NULL AND digest.en IS NULL
                    OR own.abstract_ko IS NOT NULL AND digest.ko IS NULL, digest.paper_id, NULL))
                FROM own LEFT JOIN digest ON digest.paper_id = own.paper_id""")) {
            select.setLong(1, source);
            try (ResultSet row = select.executeQuery()) {
                return new TableSummary(row.getInt(1), row.getInt(2), row.getInt(3));
            }
        }
    }

    /** Returns the text that a paper is given in one of its fields. */
    static BilingualText text(List<Supplement> rows, Function<Supplement, BilingualText> field) {
        return rows.stream().map(field).reduce(BilingualText.NONE, BilingualText::or);
    }
}
