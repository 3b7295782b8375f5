package io.papertide.archive.internal;

import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.model.Corpus;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is wrong with an archive. */
public final class ArchiveCheck {
    private ArchiveCheck() {}

    /** Returns the faults, one sentence each; empty if the archive is whole. */
    public static List<String> faults(Connection connection, Corpus corpus, SearchAnalyzer analyzer)
            throws SQLException {
        List<String> faults = new ArrayList<>();
        for (String message : column(connection, "PRAGMA integrity_check")) {
            if (!message.equals("ok")) {
                faults.add("integrity: " + message);
            }
        }
        for (String table : column(connection, "PRAGMA foreign_key_check")) {
            faults.add("a row of " + table + " points at nothing");
        }
        for (IssueReader.Revision revision : new IssueReader(connection).read(false)) {
            if (!ContentHash.of(revision.stored().issue()).equals(revision.hash())) {
                faults.add("revision " + revision.stored().revision() + " of "
                        + revision.stored().issue().week() + " is not what was stored");
            }
        }
        checkPapers(connection, faults);
        KeptSegments.check(connection, faults);
        SearchIndex index = new SearchIndex(connection, analyzer);
        if (index.isFresh() && !index.agreesWith(corpus)) {
            faults.add("the search index is not that of the texts");
        }
        return faults;
    }

    private static void checkPapers(Connection connection, List<String> faults) throws SQLException {
        int homeless = Database.number(connection, "SELECT count(*) FROM entry WHERE paper_id IS NULL");
        if (homeless > 0) {
            faults.add(homeless + " entries belong to no paper");
        }
        new PaperTable(connection).check(faults);
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
