package io.papertide.archive;

import static io.papertide.archive.Digests.arxiv;
import static io.papertide.archive.Digests.entry;
import static io.papertide.archive.Digests.issue;
import static io.papertide.archive.Digests.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other versions, files in use, and files that cannot be written. */
class SchemaTest {
    @TempDir
    private Path folder;

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.replaceAll("(?m)--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String firstSchema() throws IOException {
        try (InputStream in = SqliteArchive.class.getResourceAsStream("internal/V001__archive.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anOlderSchemaIsCopiedAndBroughtUpToDate() throws Exception {
        Path file = folder.resolve("old.db");
        try (Connection connection = connect(file)) {
            run(connection, firstSchema());
            run(connection, """
                    INSERT INTO source VALUES (1, 'old.md', 'dair-ai', 'hhhhhhhhhhhhhhhh', 1704067200000);
                    INSERT INTO issue VALUES (1, 'dair-ai', '2024-W02');
                    INSERT INTO revision VALUES (1, 1, 'rrrrrrrrrrrrrrrr', 1704067200000, 1, 'Old', '2024-01-08', '2024-01-14', NULL, NULL, 1);
                    INSERT INTO paper VALUES ('arxiv:2401.00001', '2024-W02', 'dair-ai', 1);
                    INSERT INTO entry VALUES (1, 1, 1, 3, 'Lamps', NULL, 'A lamp.', NULL, NULL, NULL, 'arxiv:2401.00001');
                    INSERT INTO link VALUES (1, 0, 'paper', 'https://arxiv.org/abs/2401.00001');
                    PRAGMA user_version = 1""");
        }
        try (Archive archive = SqliteArchive.openExisting(file)) {
            assertThat(archive.issues()).hasSize(1);
            archive.importSource(
                    source("new.md", "2024-02-01", issue("2024-W03", entry(1, "Wells", arxiv("2401.00002")))));
            assertThat(archive.issues()).hasSize(2);
            assertThat(archive.warnings()).isEmpty();
        }
        try (Connection connection = connect(folder.resolve("old.db.v1.bak"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM entry")) {
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void anArchiveWithoutCluesGetsThemWithTheNextImport() throws Exception {
        Path file = folder.resolve("third.db");
        SourceImport old = source(
                "old.md",
                "2024-01-14",
                issue("2024-W02", entry(1, "Lamps", arxiv("2401.00001")), entry(2, "Doors", arxiv("2401.00003"))));
        SourceImport next = source(
                "new.md",
                "2024-02-01",
                issue("2024-W03", entry(1, "Wells", arxiv("2401.00002")), entry(2, "Lamps", arxiv("2401.00001"))));
        try (Archive archive = SqliteArchive.open(file)) {
            archive.importSource(old);
        }
        try (Connection connection = connect(file)) {
            run(connection, """
                    DROP TABLE clue;
                    DROP TABLE supplement_clue;
                    DROP TABLE identity_state;
                    PRAGMA user_version = 3""");
        }
        try (Archive archive = SqliteArchive.openExisting(file);
                Archive afresh = SqliteArchive.open(folder.resolve("afresh.db"))) {
            assertThat(archive.verify(Digests.WORDS)).isEmpty();
            afresh.importSource(next);
            afresh.importSource(old);
            assertThat(archive.importSource(next)).isEqualTo(new ImportSummary(1, 0, 0, 2, 1, 1, TableSummary.NONE));
            assertThat(archive.verify(Digests.WORDS)).isEmpty();
            assertThat(archive.corpus().fingerprint()).isEqualTo(afresh.corpus().fingerprint());
        }
        try (Connection connection = connect(folder.resolve("third.db.v3.bak"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM entry")) {
            assertThat(row.getInt(1)).isEqualTo(2);
        }
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(DISTINCT entry_id) FROM clue")) {
            assertThat(row.getInt(1)).isEqualTo(4);
        }
    }

    @Test
    void aNewerSchemaIsRefusedWithTheOneNeeded() throws Exception {
        Path file = folder.resolve("new.db");
        SqliteArchive.open(file).close();
        try (Connection connection = connect(file)) {
            run(connection, "PRAGMA user_version = 900");
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> SqliteArchive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("schema 900")
                .hasMessageContaining("update papertide");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void anImportWaitsForAnotherAndSaysSoOnce() throws Exception {
        Path file = folder.resolve("busy.db");
        SqliteArchive.open(file).close();
        CountDownLatch noticed = new CountDownLatch(1);
        AtomicInteger notices = new AtomicInteger();
        try (Connection other = connect(file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Thread second = new Thread(() -> {
                try (Archive archive = SqliteArchive.open(file, () -> {
                    notices.incrementAndGet();
                    noticed.countDown();
                })) {
                    archive.importSource(source("a.md", "2024-02-01", issue("2024-W03", entry(1, "Wells"))));
                }
            });
            second.start();
            assertThat(noticed.await(60, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(150);
            statement.execute("COMMIT");
            second.join(60_000);
            assertThat(second.isAlive()).isFalse();
        }
        assertThat(notices).hasValue(1);
        try (Archive archive = SqliteArchive.openExisting(file)) {
            assertThat(archive.issues()).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedAndNothingIsMade() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write everywhere");
        assertThatThrownBy(() -> SqliteArchive.open(closed.resolve("a.db")))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("a.db")
                .hasMessageContaining("permissions");
        assertThat(closed).isEmptyDirectory();
    }

    @Test
    void aFileThatIsCutOffIsRefusedInOneLine() throws IOException {
        Path file = folder.resolve("cut.db");
        try (Archive archive = SqliteArchive.open(file)) {
            archive.importSource(source("a.md", "2024-02-01", issue("2024-W03", entry(1, "Wells"))));
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 3));
        assertThatThrownBy(() -> {
                    try (Archive archive = SqliteArchive.open(file)) {
                        archive.importSource(source("b.md", "2024-02-01", issue("2024-W04", entry(1, "Lamps"))));
                    }
                })
                .isInstanceOf(ArchiveException.class)
                .hasMessageMatching("[^\\n]*cut\\.db: [^\\n]*");
    }
}
