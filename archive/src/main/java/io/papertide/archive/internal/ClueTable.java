package io.papertide.archive.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which entries and rows of tables have which clues. */
final class ClueTable {
    private final Connection connection;

    ClueTable(Connection connection) {
        this.connection = connection;
    }

    /** Tells whether the table was filled, and the papers worked out, by the rules of this program. */
    boolean isOfTheseRules() throws SQLException {
        return Database.number(connection, "SELECT rules FROM identity_state") == Identity.RULES;
    }

    /** Notes the clues of new entries. */
    void add(Collection<EntryEvidence> entries) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR IGNORE INTO clue (hash, entry_id) VALUES (?, ?)")) {
            for (EntryEvidence entry : entries) {
                put(insert, entry.clueHashes(), entry.key());
            }
        }
    }

    /** Notes the clues of new rows of tables. */
    void addSupplements(Map<Long, EntryEvidence> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO supplement_clue (hash, supplement_id) VALUES (?, ?)")) {
            for (Map.Entry<Long, EntryEvidence> row : rows.entrySet()) {
                put(insert, row.getValue().clueHashes(), row.getKey());
            }
        }
    }

    private static void put(PreparedStatement insert, List<Long> hashes, long key) throws SQLException {
        for (long hash : hashes) {
            insert.setLong(1, hash);
            insert.setLong(2, key);
            insert.executeUpdate();
        }
    }

    /** Fills the table anew. */
    void replace(Collection<EntryEvidence> entries, Map<Long, EntryEvidence> supplements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM clue");
            statement.executeUpdate("DELETE FROM supplement_clue");
            statement.executeUpdate("UPDATE identity_state SET rules = " + Identity.RULES);
        }
        add(entries);
        addSupplements(supplements);
    }

    /** Returns the rows of tables that have one of some clues. */
    Set<Long> supplementsSharing(Collection<Long> hashes) throws SQLException {
        Set<Long> keys = new TreeSet<>();
        if (Database.number(connection, "SELECT EXISTS (SELECT 1 FROM supplement_clue)") > 0) {
            try (Rows rows = new Rows(connection, "SELECT supplement_id FROM supplement_clue WHERE hash IN")) {
                rows.read(hashes, row -> keys.add(row.getLong(1)));
            }
        }
        return keys;
    }

    /** Tells whether the table holds the clues of these entries and no others. */
    boolean agreesWith(Collection<EntryEvidence> entries) throws SQLException {
        long expected = 0;
        for (EntryEvidence entry : entries) {
            for (long hash : new TreeSet<>(entry.clueHashes())) {
                expected += mixed(hash, entry.key());
            }
        }
        long actual = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT hash, entry_id FROM clue")) {
            while (row.next()) {
                actual += mixed(row.getLong(1), row.getLong(2));
            }
        }
        return expected == actual;
    }

    /** A sum of these does not depend on their order, and hardly ever is that of other pairs. */
    private static long mixed(long hash, long key) {
        long mixed = (hash ^ key * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
    }
}
