package io.papertide.archive.internal;

import io.papertide.archive.ArchiveException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.sqlite.BusyHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One open archive file. All SQL goes through it, so that every failure names the file and what was being done. */
public final class Database implements AutoCloseable {
    /** The migrations in the order of their numbers; the schema's version is how many have run. */
    private static final List<String> MIGRATIONS =
            List.of("V001__archive.sql", "V002__curation.sql", "V003__kept.sql", "V004__clues.sql");

    private static final int BUSY_MILLIS = 60_000;

    /** Holds what the import of a large file changes; with SQLite's 2 MiB it would write the same pages again and again. */
    private static final int CACHE_KIB = 32 * 1024;

    private final Path file;
    private final Connection connection;
    private boolean lookingBack;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Some work with the connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work. */
        T run(Connection connection) throws SQLException;
    }

    /**
     * Opens a file, makes it if there is none, and brings its schema up to date.
     *
     * @param waiting called once each time another process has the archive locked, before this one waits for it
     */
    public static Database open(Path file, Runnable waiting) {
        if (Files.isDirectory(file)) {
            throw new ArchiveException(file + ": is a folder; name a file with --archive");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ArchiveException(
                    file + ": its folder does not exist; make it first or choose another with --archive");
        }
        Database database = new Database(file, connect(file, waiting));
        try {
            database.claim();
            database.migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Sees the archive as it was at an instant: of each issue the revision that was current then. */
    public void asOf(Instant instant) {
        lookingBack = true;
        query("looking back", c -> {
            // A temporary view hides the stored one of the same name from this connection alone.
            run(
                    c,
                    "CREATE TEMP VIEW current_revision AS SELECT id, issue_id FROM (SELECT id, issue_id, row_number() OVER"
                            + " (PARTITION BY issue_id ORDER BY place) AS first FROM main.revision_order WHERE as_of <= "
                            + instant.toEpochMilli() + ") WHERE first = 1");
            return null;
        });
    }

    /** Tells whether it is seen as it was at an instant. */
    public boolean isLookingBack() {
        return lookingBack;
    }

    private static Connection connect(Path file, Runnable waiting) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setCacheSize(-CACHE_KIB);
        // Else each insertion is followed by a query for its key, which nobody asks for.
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        try {
            Connection connection = source.getConnection();
            BusyHandler.setHandler(connection, new Waiting(waiting));
            return connection;
        } catch (SQLException e) {
            throw failure(file, "opening it", e);
        }
    }

    /** Makes sure that the file is ours before anything in it is changed, and lets readers and a writer work at once. */
    private void claim() {
        transaction("looking into it", c -> {
            boolean empty = number(c, "SELECT count(*) FROM sqlite_schema") == 0;
            if (!empty && number(c, "PRAGMA user_version") == 0) {
                throw new ArchiveException(
                        file + ": is a database of another program; choose another file with --archive");
            }
            return null;
        });
        query("opening it", c -> {
            run(c, "PRAGMA journal_mode = WAL");
            return null;
        });
    }

    private void migrate() {
        int version = query("reading its version", c -> number(c, "PRAGMA user_version"));
        if (version > MIGRATIONS.size()) {
            throw new ArchiveException(file + ": was written by a newer papertide (schema " + version
                    + ", this one knows " + MIGRATIONS.size() + "); update papertide");
        }
        if (version == MIGRATIONS.size()) {
            return;
        }
        if (version > 0) {
            backUp(version);
        }
        transaction("bringing it up to date", c -> {
            // Another process may have migrated while this one waited for the lock.
            for (int next = number(c, "PRAGMA user_version"); next < MIGRATIONS.size(); next++) {
                run(c, script(MIGRATIONS.get(next)));
                run(c, "PRAGMA user_version = " + (next + 1));
            }
            return null;
        });
    }

    private void backUp(int version) {
        Path copy = file.resolveSibling(file.getFileName() + ".v" + version + ".bak");
        try {
            query("closing its log", c -> number(c, "PRAGMA wal_checkpoint(TRUNCATE)"));
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ArchiveException(file + ": no backup can be made at " + copy + "; nothing was changed", e);
        }
    }

    private static String script(String name) {
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the migration " + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        for (String sql : script.replaceAll("(?m)--.*$", "").split(";")) {
            if (!sql.isBlank()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Returns the number that a query gives. */
    static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Reads. */
    public <T> T query(String purpose, Work<T> work) {
        try {
            return work.run(connection);
        } catch (SQLException e) {
            throw failure(file, purpose, e);
        } catch (UncheckedSqlException e) {
            throw failure(file, purpose, e.failure());
        }
    }

    /** Writes all or nothing. */
    public <T> T transaction(String purpose, Work<T> work) {
        return transaction(purpose, work, true);
    }

    /** Writes, looks, and takes everything back. */
    public <T> T rehearsal(String purpose, Work<T> work) {
        return transaction(purpose, work, false);
    }

    private <T> T transaction(String purpose, Work<T> work, boolean keep) {
        try {
            connection.setAutoCommit(false);
            T result;
            try {
                result = work.run(connection);
                if (keep) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
            } catch (SQLException | RuntimeException e) {
                takeBack(e);
                throw e;
            }
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException e) {
            throw failure(file, purpose, e);
        } catch (UncheckedSqlException e) {
            throw failure(file, purpose, e.failure());
        }
    }

    /** Ends a failed transaction; where the disk is full SQLite has ended it already, and says so of each further step. */
    private void takeBack(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static ArchiveException failure(Path file, String purpose, SQLException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        String advice;
        if (message.contains("NOTADB")) {
            advice = "it is no papertide archive; choose another file with --archive";
        } else if (message.contains("READONLY") || message.contains("CANTOPEN")) {
            advice = "it cannot be written there; check the permissions or choose another file with --archive";
        } else if (message.contains("FULL")) {
            advice = "the disk is full; nothing was changed by it; make room and try again";
        } else if (message.contains("IOERR")) {
            advice =
                    "the disk cannot be read or written, it may be full; nothing was changed by it; make room and try again";
        } else if (message.contains("BUSY") || message.contains("LOCKED")) {
            advice = "another program keeps it locked; try again later";
        } else if (message.contains("CORRUPT")) {
            advice = "the file is damaged; restore a copy";
        } else {
            advice = message;
        }
        return new ArchiveException(file + ": " + purpose + " failed: " + advice, e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(file, "closing it", e);
        }
    }
}
