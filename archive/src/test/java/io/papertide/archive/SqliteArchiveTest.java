package io.papertide.archive;

import static io.papertide.archive.Digests.arxiv;
import static io.papertide.archive.Digests.entry;
import static io.papertide.archive.Digests.issue;
import static io.papertide.archive.Digests.source;
import static io.papertide.archive.Digests.tweet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("an archive 한글.db");
    }

    static List<Paper> papers(Corpus corpus) {
        List<Paper> papers = new ArrayList<>();
        corpus.forEachPaper(papers::add);
        return papers;
    }

    @Test
    void whatIsStoredComesBack() {
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(
                    source("a.md", "2024-11-01", issue("2024-W42", entry(1, "First paper", arxiv("2410.00001")))));
        }
        try (Archive archive = SqliteArchive.openExisting(file())) {
            StoredIssue stored = archive.issues().get(0);
            assertThat(stored.issue()).isEqualTo(issue("2024-W42", entry(1, "First paper", arxiv("2410.00001"))));
            assertThat(stored.source()).isEqualTo("a.md");
            assertThat(archive.papersByRank(stored)).containsEntry(1, new PaperId("arxiv:2410.00001"));
            assertThat(archive.findPaper(new PaperId("arxiv:2410.00001"))).isPresent();
            assertThat(archive.findPaper(new PaperId("arxiv:2410.99999"))).isEmpty();
            assertThat(archive.verify(Digests.WORDS)).isEmpty();
        }
    }

    @Test
    void importingTwiceChangesNothing() {
        SourceImport source =
                source("a.md", "2024-11-01", issue("2024-W42", entry(1, "First paper", arxiv("2410.00001"))));
        try (Archive archive = SqliteArchive.open(file())) {
            assertThat(archive.importSource(source)).isEqualTo(new ImportSummary(1, 0, 0, 1, 1, 0, TableSummary.NONE));
            String before = archive.corpus().fingerprint();
            assertThat(archive.importSource(source)).isEqualTo(new ImportSummary(0, 0, 1, 1, 0, 1, TableSummary.NONE));
            assertThat(archive.corpus().fingerprint()).isEqualTo(before);
            assertThat(archive.issues()).hasSize(1).allMatch(stored -> stored.revisionCount() == 1);
        }
    }

    @Test
    void aRewriteBecomesARevisionAndTheLatestDateIsCurrent() {
        SourceImport old =
                source("old.md", "2024-01-01", issue("2023-W42", entry(1, "Old wording", arxiv("2310.00001"))));
        SourceImport young =
                source("new.md", "2025-01-01", issue("2023-W42", entry(1, "New wording", arxiv("2310.00001"))));
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(young);
            ImportSummary summary = archive.importSource(old);
            assertThat(summary.issuesRevised()).isEqualTo(1);
            assertThat(archive.issues().get(0).revisionCount()).isEqualTo(2);
            assertThat(papers(archive.corpus()).get(0).title()).isEqualTo(BilingualText.english("New wording"));
        }
    }

    @Test
    void aPaperIsNewThoughOthersWentWithTheOldText() {
        SourceImport old = source(
                "old.md",
                "2024-01-01",
                issue("2023-W42", entry(1, "Lamps", arxiv("2310.00001")), entry(2, "Wells", arxiv("2310.00002"))));
        SourceImport young = source(
                "new.md",
                "2025-01-01",
                issue("2023-W42", entry(1, "Music", arxiv("2310.00003")), entry(2, "Wells", arxiv("2310.00002"))));
        try (Archive archive = SqliteArchive.open(file())) {
            assertThat(archive.importSource(old)).isEqualTo(new ImportSummary(1, 0, 0, 2, 2, 0, TableSummary.NONE));
            assertThat(archive.importSource(young)).isEqualTo(new ImportSummary(0, 1, 0, 2, 1, 1, TableSummary.NONE));
        }
    }

    @Test
    void aPreviewChangesNothing() {
        SourceImport source =
                source("a.md", "2024-11-01", issue("2024-W42", entry(1, "First paper", arxiv("2410.00001"))));
        try (Archive archive = SqliteArchive.open(file())) {
            assertThat(archive.preview(source).issuesNew()).isEqualTo(1);
            assertThat(archive.issues()).isEmpty();
            assertThat(archive.preview(source).issuesNew()).isEqualTo(1);
        }
    }

    @Test
    void twoSeriesOfAWeekShareTheirPapers() {
        BilingualText korean = new BilingualText("First paper", "첫 논문");
        BilingualText words = BilingualText.korean("첫 논문에 대하여");
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(
                    source("a.md", "2024-11-01", issue("2024-W42", entry(1, "First", arxiv("2410.00001"), tweet(1)))));
            archive.importSource(source(
                    "b.txt", "2024-11-01", issue(SeriesId.PYTORCHKR, "2024-W42", entry(1, korean, words, tweet(1)))));
            List<Paper> papers = papers(archive.corpus());
            assertThat(papers).hasSize(1);
            assertThat(papers.get(0).title()).isEqualTo(new BilingualText("First", "첫 논문"));
            assertThat(papers.get(0).appearances()).hasSize(2);
            assertThat(papers.get(0).weeks()).hasSize(1);
        }
    }

    @Test
    void warningsStayWithTheirSource() {
        IngestWarning warning = new IngestWarning(7, "odd-span", "6 days");
        SourceImport source =
                new SourceImport("a.md", "test", "00", Instant.EPOCH, List.of(), List.of(), List.of(warning));
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(source);
            archive.importSource(source);
            assertThat(archive.warnings()).containsOnlyKeys("a.md");
            assertThat(archive.warnings().get("a.md")).containsExactly(warning);
        }
    }

    @Test
    void warningsOfAMendedFileAreHistoryOnceAllItsIssuesComeFromTheNewState() {
        Issue first = issue("2024-W42", entry(1, "First paper"));
        Issue second = issue("2024-W43", entry(1, "Second paper"));
        SourceImport old = warned("a.md", "2024-11-01", 7, first, second);
        SourceImport half = warned("a.md", "2024-11-02", 8, first);
        SourceImport whole = warned("a.md", "2024-11-03", 9, first, second);
        for (List<SourceImport> order : List.of(List.of(old, half, whole), List.of(whole, old, half))) {
            try (Archive archive =
                    SqliteArchive.open(folder.resolve(order.get(0).hash() + order.size() + ".db"))) {
                order.forEach(archive::importSource);
                assertThat(archive.warnings().get("a.md"))
                        .extracting(IngestWarning::line)
                        .containsExactly(9);
                assertThat(archive.sources())
                        .flatExtracting(StoredSource::warnings)
                        .hasSize(3);
            }
        }
        try (Archive archive = SqliteArchive.open(folder.resolve("half.db"))) {
            archive.importSource(old);
            archive.importSource(half);
            assertThat(archive.warnings().get("a.md"))
                    .extracting(IngestWarning::line)
                    .containsExactlyInAnyOrder(7, 8);
        }
    }

    private static SourceImport warned(String name, String day, int line, Issue... issues) {
        IngestWarning warning = new IngestWarning(line, "odd-span", "6 days");
        return new SourceImport(
                name,
                "test",
                day.replace("-", ""),
                Instant.parse(day + "T00:00:00Z"),
                List.of(issues),
                List.of(),
                List.of(warning));
    }

    @Test
    void verifyFindsWhatWasTamperedWith() throws SQLException {
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(source("a.md", "2024-11-01", issue("2024-W42", entry(1, "First paper"))));
        }
        execute("UPDATE entry SET summary_en = 'something else'");
        try (Archive archive = SqliteArchive.openExisting(file())) {
            assertThat(archive.verify(Digests.WORDS)).hasSize(1).allMatch(fault -> fault.contains("2024-W42"));
        }
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        SqliteArchive.open(file()).close();
        execute("PRAGMA user_version = 99");
        assertThatThrownBy(() -> SqliteArchive.openExisting(file()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("newer papertide (schema 99");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatIsNoArchiveIsRefusedInOneLine() throws IOException {
        Path text =
                Files.writeString(folder.resolve("notes.txt"), "These are notes and no database at all. ".repeat(50));
        for (Path wrong : List.of(text, folder, folder.resolve("missing/p.db"), folder.resolve("missing.db"))) {
            assertThatThrownBy(() -> SqliteArchive.openExisting(wrong))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageStartingWith(wrong.toString())
                    .hasMessageMatching("[^\\n]+");
        }
        assertThat(text).content().startsWith("These are notes");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws SQLException {
        execute("CREATE TABLE something (else_ TEXT)");
        assertThatThrownBy(() -> SqliteArchive.open(file()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("another program");
    }
}
