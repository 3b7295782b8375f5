package io.papertide.archive.internal;

import io.papertide.archive.ImportSummary;
import io.papertide.archive.SourceImport;
import io.papertide.model.Issue;
import java.sql.Connection;
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
            Supplements tables = new Supplements(connection);
            Set<Long> rows = tables.write(writer.sourceKey(), source.supplements());
            Set<String> papers = Set.of();
            if (writer.outdated() || !rows.isEmpty()) {
                papers = new PaperTable(connection).update(writer.changed(), rows);
                PaperTable.outdate(connection);
            }
            Set<String> own = papersOf(connection, writer.revisions());
            int fresh = (int) own.stream().filter(papers::contains).count();
            return new ImportSummary(
                    changes.getOrDefault(SourceWriter.Change.NEW, 0),
                    changes.getOrDefault(SourceWriter.Change.REVISED, 0),
                    changes.getOrDefault(SourceWriter.Change.UNCHANGED, 0),
                    entries,
                    fresh,
                    own.size() - fresh,
                    tables.summary(writer.sourceKey()));
        }
    }

    private static Set<String> papersOf(Connection connection, List<Long> revisions) throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (Rows rows = new Rows(connection, "SELECT paper_id FROM entry WHERE revision_id IN")) {
            rows.read(revisions, row -> ids.add(row.getString(1)));
        }
        return ids;
    }
}
