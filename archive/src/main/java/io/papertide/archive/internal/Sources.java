package io.papertide.archive.internal;

import io.papertide.archive.StoredIssue;
import io.papertide.archive.StoredSource;
import io.papertide.archive.Validators;
import io.papertide.model.IngestWarning;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources with all that they brought, and what servers said of those that are addresses. */
public final class Sources {
    private final Connection connection;

    /** Works on a connection. */
    public Sources(Connection connection) {
        this.connection = connection;
    }

    /** Returns all sources in the order of name and hash. */
    public List<StoredSource> read() throws SQLException {
        Map<Long, List<StoredIssue>> revisions = new HashMap<>();
        for (IssueReader.Revision revision : new IssueReader(connection).read(false)) {
            revisions
                    .computeIfAbsent(revision.source(), key -> new ArrayList<>())
                    .add(revision.stored());
        }
        List<StoredSource> sources = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM source ORDER BY name, hash")) {
            while (row.next()) {
                long key = row.getLong("id");
                sources.add(new StoredSource(
                        row.getString("name"),
                        row.getString("format"),
                        row.getString("hash"),
                        Instant.ofEpochMilli(row.getLong("as_of")),
                        revisions.getOrDefault(key, List.of()),
                        new Supplements(connection).ofSource(key),
                        warnings(key)));
            }
        }
        return sources;
    }

    private List<IngestWarning> warnings(long source) throws SQLException {
        List<IngestWarning> warnings = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT line, code, text FROM warning WHERE source_id = ? ORDER BY position")) {
            select.setLong(1, source);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    warnings.add(new IngestWarning(row.getInt(1), row.getString(2), row.getString(3)));
                }
            }
        }
        return warnings;
    }

    /** Returns what the server of an address said last, or empty if it was never fetched. */
    public Optional<Validators> validators(String url) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT etag, last_modified FROM fetched WHERE url = ?")) {
            select.setString(1, url);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Validators(url, row.getString(1), row.getString(2)))
                        : Optional.empty();
            }
        }
    }

    /** Keeps what a server said of an address. */
    public void remember(Validators validators) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR REPLACE INTO fetched (url, etag, last_modified) VALUES (?, ?, ?)")) {
            insert.setString(1, validators.url());
            insert.setString(2, validators.etag());
            insert.setString(3, validators.lastModified());
            insert.executeUpdate();
        }
    }

    /** Returns all addresses that were fetched, in alphabetical order. */
    public List<String> fetched() throws SQLException {
        List<String> urls = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT url FROM fetched ORDER BY url")) {
            while (row.next()) {
                urls.add(row.getString(1));
            }
        }
        return urls;
    }
}
