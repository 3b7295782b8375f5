package io.papertide.archive.internal;

import io.papertide.archive.ImportSummary;
import io.papertide.archive.SourceImport;
import io.papertide.model.Issue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What happens in the transaction of one source. */
public final class ImportTransaction {
    private ImportTransaction() {}

    /** Stores a source, works out the papers that it touches and says what changed. */
    public static ImportSummary run(Connection connection, SourceImport source) throws SQLException {
        try (SourceWriter writer = new SourceWriter(connection, source)) {
            Map<SourceWriter.Change, Integer> changes = new EnumMap<>(SourceWriter.Change.class);
            int entries = 0;
            for (Issue issue : source.issues()) {
                changes.merge(writer.writeIssue(issue), 1, Integer::sum);
                entries += issue.entries().size();
            }
            Set<Long> rows = new Supplements(connection).write(writer.sourceKey(), source.supplements());
            PaperTable.Change papers = PaperTable.Change.NONE;
            if (writer.outdated() || !rows.isEmpty()) {
                papers = new PaperTable(connection).update(writer.changed(), rows);
                PaperTable.outdate(connection);
            }
            Set<String> own = papersOf(connection, writer.revisions());
            int fresh = Math.max(0, papers.growth());
            return new ImportSummary(
                    changes.getOrDefault(SourceWriter.Change.NEW, 0),
                    changes.getOrDefault(SourceWriter.Change.REVISED, 0),
                    changes.getOrDefault(SourceWriter.Change.UNCHANGED, 0),
                    entries,
                    fresh,
                    Math.max(known(connection, own, papers), own.size() - fresh));
        }
    }

    private static Set<String> papersOf(Connection connection, List<Long> revisions) throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (Rows rows = new Rows(connection, "SELECT paper_id FROM entry WHERE revision_id IN")) {
            rows.read(revisions, row -> ids.add(row.getString(1)));
        }
        return ids;
    }

    /** Counts the papers that were current before. */
    private static int known(Connection connection, Set<String> papers, PaperTable.Change change) throws SQLException {
        int known = 0;
        try (PreparedStatement current =
                connection.prepareStatement("SELECT count(*) FROM paper WHERE id = ? AND first_week IS NOT NULL")) {
            for (String paper : papers) {
                if (change.before().contains(paper)) {
                    known++;
                } else if (!change.workedOut().contains(paper)) {
                    current.setString(1, paper);
                    known += (int) Statements.number(current);
                }
            }
        }
        return known;
    }
}
