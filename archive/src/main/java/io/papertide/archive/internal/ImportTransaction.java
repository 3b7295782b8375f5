package io.papertide.archive.internal;

import io.papertide.archive.ImportSummary;
import io.papertide.archive.SourceImport;
import io.papertide.archive.internal.SourceWriter.Change;
import io.papertide.model.Issue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What happens in the transaction of one source. */
public final class ImportTransaction {
    private ImportTransaction() {}

    /** Stores a source, works out the papers and says what changed. */
    public static ImportSummary run(Connection connection, SourceImport source) throws SQLException {
        Set<String> before = PaperTable.currentIds(connection);
        SourceWriter writer = new SourceWriter(connection);
        long key = writer.writeSource(source);
        Map<Change, Integer> changes = new EnumMap<>(Change.class);
        int entries = 0;
        for (Issue issue : source.issues()) {
            changes.merge(writer.writeIssue(key, source, issue), 1, Integer::sum);
            entries += issue.entries().size();
        }
        boolean rows = new Supplements(connection).write(key, source.supplements());
        KeptSegments.outdate(connection);
        int unchanged = changes.getOrDefault(Change.UNCHANGED, 0);
        if (rows || unchanged < source.issues().size()) {
            new PaperTable(connection).rebuild();
        }
        Set<String> own = papersOf(connection, source);
        int known = (int) own.stream().filter(before::contains).count();
        Set<String> added = PaperTable.currentIds(connection);
        int fresh = Math.max(0, added.size() - before.size());
        return new ImportSummary(
                changes.getOrDefault(Change.NEW, 0),
                changes.getOrDefault(Change.REVISED, 0),
                unchanged,
                entries,
                fresh,
                Math.max(known, own.size() - fresh));
    }

    private static Set<String> papersOf(Connection connection, SourceImport source) throws SQLException {
        String sql = """
                SELECT e.paper_id FROM entry e JOIN revision r ON r.id = e.revision_id JOIN issue i ON i.id = r.issue_id
                WHERE i.series = ? AND i.week = ? AND r.hash = ?""";
        Set<String> ids = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (Issue issue : source.issues()) {
                select.setString(1, issue.series().value());
                select.setString(2, issue.week().toString());
                select.setString(3, ContentHash.of(issue));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        ids.add(row.getString(1));
                    }
                }
            }
        }
        return ids;
    }
}
