package io.papertide.archive.internal;

import io.papertide.model.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the links of entries, one statement for all. */
final class LinkReader implements AutoCloseable {
    private final PreparedStatement select;

    LinkReader(Connection connection) throws SQLException {
        select = connection.prepareStatement("SELECT kind, url FROM link WHERE entry_id = ? ORDER BY position");
    }

    /** Returns the links of an entry in their order. */
    List<Link> of(long entry) throws SQLException {
        List<Link> links = new ArrayList<>();
        select.setLong(1, entry);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                links.add(IssueReader.link(row));
            }
        }
        return links;
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
