package io.papertide.archive.internal;

import io.papertide.archive.IdentityEvidence;
import io.papertide.archive.StoredIssue;
import io.papertide.archive.internal.EntryEvidence.Clue;
import io.papertide.model.IngestWarning;
import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The small questions that an archive answers. */
public final class Queries {
    private Queries() {}

    /** Returns the current issues in the order of week and series. */
    public static List<StoredIssue> issues(Connection connection) throws SQLException {
        return new IssueReader(connection)
                .read(true).stream().map(IssueReader.Revision::stored).toList();
    }

    /** Returns all revisions in the order of week, series and date; the last of an issue is the current one. */
    public static List<StoredIssue> revisions(Connection connection) throws SQLException {
        return new IssueReader(connection)
                .read(false).stream().map(IssueReader.Revision::stored).toList();
    }

    /** Returns why the entries of a paper belong together, and what they only seem to share, the strongest first. */
    public static List<IdentityEvidence> evidence(Connection connection, PaperId paper) throws SQLException {
        List<IdentityEvidence> evidence = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT kind, value, conflict FROM evidence WHERE paper_id = ?")) {
            select.setString(1, paper.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    evidence.add(new IdentityEvidence(row.getString(1), row.getString(2), row.getBoolean(3)));
                }
            }
        }
        return evidence.stream()
                .sorted(Comparator.comparing((IdentityEvidence reason) -> Clue.Kind.valueOf(reason.kind()))
                        .thenComparing(IdentityEvidence::value)
                        .thenComparing(IdentityEvidence::conflict))
                .map(reason ->
                        new IdentityEvidence(reason.kind().toLowerCase(Locale.ROOT), reason.value(), reason.conflict()))
                .toList();
    }

    /** Returns the ids that unlike entries of one issue share, with the papers that share them, in their order. */
    public static Map<String, List<PaperId>> conflicts(Connection connection) throws SQLException {
        String sql = """
                SELECT DISTINCT v.kind, v.value, v.paper_id FROM evidence v JOIN entry e ON e.paper_id = v.paper_id
                JOIN current_revision c ON c.id = e.revision_id
                WHERE v.conflict = 1 ORDER BY v.kind, v.value, v.paper_id""";
        Map<String, List<PaperId>> conflicts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                String what = row.getString(1).toLowerCase(Locale.ROOT) + " " + row.getString(2);
                conflicts.computeIfAbsent(what, key -> new ArrayList<>()).add(new PaperId(row.getString(3)));
            }
        }
        return conflicts;
    }

    /** Returns the papers of a revision by rank. */
    public static Map<Integer, PaperId> papersByRank(Connection connection, StoredIssue stored) throws SQLException {
        String sql = """
                SELECT e.rank, e.paper_id FROM entry e JOIN revision r ON r.id = e.revision_id
                JOIN issue i ON i.id = r.issue_id WHERE i.series = ? AND i.week = ? AND r.hash = ?""";
        Map<Integer, PaperId> papers = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, stored.issue().series().value());
            select.setString(2, stored.issue().week().toString());
            select.setString(3, ContentHash.of(stored.issue()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    papers.put(row.getInt(1), new PaperId(row.getString(2)));
                }
            }
        }
        return papers;
    }

    /**
     * Returns the warnings by the name of their source. Those of an older state of a source are history, and left out, once all
     * its issues are had from elsewhere.
     */
    public static Map<String, List<IngestWarning>> warnings(Connection connection) throws SQLException {
        String sql = """
                SELECT s.name, w.line, w.code, w.text FROM warning w JOIN source s ON s.id = w.source_id
                WHERE s.id IN (SELECT r.source_id FROM revision r JOIN current_revision c ON c.id = r.id)
                  OR NOT EXISTS (SELECT 1 FROM source n WHERE n.name = s.name
                    AND (n.as_of > s.as_of OR n.as_of = s.as_of AND n.hash > s.hash))
                ORDER BY s.name, s.hash, w.position""";
        Map<String, List<IngestWarning>> warnings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                warnings.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new IngestWarning(row.getInt(2), row.getString(3), row.getString(4)));
            }
        }
        return warnings;
    }
}
