package io.papertide.archive.internal;

import io.papertide.archive.internal.EntryEvidence.Clue;
import io.papertide.archive.internal.Identity.Resolved;
import io.papertide.model.Link;
import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Works out the papers from all entries and writes them down. */
final class PaperTable {
    private final Connection connection;

    PaperTable(Connection connection) {
        this.connection = connection;
    }

    /** Makes the papers anew. */
    void rebuild() throws SQLException {
        List<Resolved> papers = resolve();
        List<PaperId> names = PaperNames.of(papers);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM evidence");
            statement.executeUpdate("UPDATE entry SET paper_id = NULL");
            statement.executeUpdate("UPDATE supplement SET paper_id = NULL");
            statement.executeUpdate("DELETE FROM paper");
        }
        String insertSql = "INSERT INTO paper (id, first_week, first_series, first_rank) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(insertSql);
                PreparedStatement update = connection.prepareStatement("UPDATE entry SET paper_id = ? WHERE id = ?");
                PreparedStatement why = connection.prepareStatement(
                        "INSERT OR IGNORE INTO evidence (paper_id, kind, value, conflict) VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < papers.size(); i++) {
                write(papers.get(i), names.get(i), insert, update, why);
            }
            insert.executeBatch();
            update.executeBatch();
            why.executeBatch();
        }
        new Supplements(connection).assign(papers, names);
        SearchIndex.outdate(connection);
        KeptSegments.outdate(connection);
    }

    /** Works out the papers from the clues of all entries and the word of curators. */
    List<Resolved> resolve() throws SQLException {
        return Identity.resolve(evidence(), new Corrections(connection).read());
    }

    private static void write(
            Resolved paper, PaperId name, PreparedStatement insert, PreparedStatement update, PreparedStatement why)
            throws SQLException {
        Place first = paper.first().place();
        insert.setString(1, name.value());
        insert.setString(2, paper.isCurrent() ? first.week() : null);
        insert.setString(3, paper.isCurrent() ? first.series() : null);
        insert.setInt(4, first.rank());
        insert.addBatch();
        for (EntryEvidence entry : paper.entries()) {
            update.setString(1, name.value());
            update.setLong(2, entry.key());
            update.addBatch();
        }
        addEvidence(why, name, paper.reasons(), 0);
        addEvidence(why, name, paper.conflicts(), 1);
    }

    private static void addEvidence(PreparedStatement why, PaperId name, Set<Clue> clues, int conflict)
            throws SQLException {
        for (Clue clue : clues) {
            why.setString(1, name.value());
            why.setString(2, clue.kind().name());
            why.setString(3, clue.value());
            why.setInt(4, conflict);
            why.addBatch();
        }
    }

    /** Returns the clues of every entry of every revision. */
    List<EntryEvidence> evidence() throws SQLException {
        Map<Long, List<Link>> links = links();
        String sql = """
                SELECT e.id, e.rank, e.title_en, e.title_ko, i.week, i.series, r.hash, c.id IS NOT NULL AS current
                FROM entry e JOIN revision r ON r.id = e.revision_id JOIN issue i ON i.id = r.issue_id
                LEFT JOIN current_revision c ON c.id = r.id""";
        List<EntryEvidence> evidence = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                Place place = new Place(
                        row.getString("week"), row.getString("series"), row.getInt("rank"), row.getString("hash"));
                evidence.add(EntryEvidence.of(
                        row.getLong("id"),
                        place,
                        row.getBoolean("current"),
                        Texts.read(row, "title"),
                        links.getOrDefault(row.getLong("id"), List.of())));
            }
        }
        return evidence;
    }

    private Map<Long, List<Link>> links() throws SQLException {
        Map<Long, List<Link>> links = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT entry_id, kind, url FROM link ORDER BY entry_id, position")) {
            while (row.next()) {
                links.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(IssueReader.link(row));
            }
        }
        return links;
    }

    /** Returns the ids of the papers that a current revision speaks of. */
    static Set<String> currentIds(Connection connection) throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM paper WHERE first_week IS NOT NULL")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }
}
