package io.papertide.archive.internal;

import io.papertide.archive.internal.Identity.Resolved;
import io.papertide.archive.internal.PaperRows.First;
import io.papertide.archive.internal.PaperRows.Reason;
import io.papertide.model.Link;
import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        PaperRows rows = new PaperRows();
        for (int i = 0; i < papers.size(); i++) {
            add(papers.get(i), names.get(i).value(), rows);
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE supplement SET paper_id = NULL");
        }
        rows.replace(PaperRows.read(connection), connection);
        new Supplements(connection).assign(papers, names);
        SearchIndex.outdate(connection);
        KeptSegments.outdate(connection);
    }

    /** Works out the papers from the clues of all entries and the word of curators. */
    List<Resolved> resolve() throws SQLException {
        return Identity.resolve(evidence(), new Corrections(connection).read());
    }

    private static void add(Resolved paper, String name, PaperRows rows) {
        Place first = paper.first().place();
        rows.addPaper(
                name,
                new First(
                        paper.isCurrent() ? first.week() : null,
                        paper.isCurrent() ? first.series() : null,
                        first.rank()));
        paper.entries().forEach(entry -> rows.addEntry(entry.key(), name));
        paper.reasons()
                .forEach(clue -> rows.addReason(new Reason(name, clue.kind().name(), clue.value(), false)));
        paper.conflicts()
                .forEach(clue -> rows.addReason(new Reason(name, clue.kind().name(), clue.value(), true)));
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
        Set<String> ids = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM paper WHERE first_week IS NOT NULL")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }
}
