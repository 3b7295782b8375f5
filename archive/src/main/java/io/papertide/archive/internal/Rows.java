package io.papertide.archive.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;

/** A query for the rows that have one of many keys; it asks for a hundred at once. */
final class Rows implements AutoCloseable {
    private static final int AT_ONCE = 100;

    private final PreparedStatement select;

    /** Some work with a row. */
    @FunctionalInterface
    interface Visitor {
        void accept(ResultSet row) throws SQLException;
    }

    /**
     * Prepares a query.
     *
     * @param start its text up to and with the word IN
     */
    Rows(Connection connection, String start) throws SQLException {
        this(connection, start, "");
    }

    Rows(Connection connection, String start, String end) throws SQLException {
        select = connection.prepareStatement(
                start + " (" + String.join(",", Collections.nCopies(AT_ONCE, "?")) + ") " + end);
    }

    /** Hands over the rows; those of a hundred keys in the order of the query. The visitor must not ask this query again. */
    void read(Collection<Long> keys, Visitor visitor) throws SQLException {
        Iterator<Long> rest = keys.iterator();
        while (rest.hasNext()) {
            for (int i = 1; i <= AT_ONCE; i++) {
                if (rest.hasNext()) {
                    select.setLong(i, rest.next());
                } else {
                    select.setNull(i, Types.INTEGER);
                }
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    visitor.accept(row);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
