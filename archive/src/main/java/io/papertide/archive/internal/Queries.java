package io.papertide.archive.internal;

import io.papertide.archive.StoredIssue;
import io.papertide.model.IngestWarning;
import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

    /** Returns the warnings by the name of their source. */
    public static Map<String, List<IngestWarning>> warnings(Connection connection) throws SQLException {
        String sql = """
                SELECT s.name, w.line, w.code, w.text FROM warning w JOIN source s ON s.id = w.source_id
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
