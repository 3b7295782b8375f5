package io.papertide.archive;

import static io.papertide.archive.Digests.arxiv;
import static io.papertide.archive.Digests.entry;
import static io.papertide.archive.Digests.issue;
import static io.papertide.archive.Digests.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that import into one file and are killed, run beside each other, or have no room. */
class KillTest {
    private static final int KILLS = Integer.getInteger("kill.times", 4);
    private static final int SOURCES = 40;
    private static final int SHORT = 50;
    private static final int LONG = 50_000;
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    /** What the processes import: sources of a few issues, some of them revisions of others. */
    static List<SourceImport> sources(int summaryChars) {
        List<SourceImport> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            String week = String.format("2024-W%02d", 1 + i % 30);
            Entry[] entries = new Entry[10];
            for (int rank = 1; rank <= entries.length; rank++) {
                int paper = i * 10 + rank;
                entries[rank - 1] = entry(
                        rank,
                        BilingualText.english("A study of matter number " + paper),
                        BilingualText.english("word ".repeat(summaryChars / 5) + paper),
                        arxiv(String.format("24%02d.%05d", 1 + i % 12, paper % 350)));
            }
            sources.add(source("s" + i + ".md", "2024-11-" + String.format("%02d", 1 + i % 28), issue(week, entries)));
        }
        return sources;
    }

    /** The process that is killed: opens the archive, says so, and imports. */
    public static final class Importer {
        private Importer() {}

        public static void main(String[] args) {
            try (Archive archive = SqliteArchive.open(Path.of(args[0]), () -> System.out.println("waiting"))) {
                System.out.println("open");
                sources(Integer.parseInt(args[1])).forEach(archive::importSource);
            } catch (ArchiveException e) {
                System.out.println(e.getMessage());
                System.exit(3);
            }
        }
    }

    private Process start(Path file, int summaryChars, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Importer.class.getName(),
                file.toString(),
                String.valueOf(summaryChars)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String content(Path file) {
        try (Archive archive = SqliteArchive.open(file)) {
            assertThat(archive.verify(Digests.WORDS)).isEmpty();
            return archive.corpus().fingerprint() + archive.revisions();
        }
    }

    private String expected(int summaryChars) {
        Path whole = folder.resolve("whole" + summaryChars + ".db");
        try (Archive archive = SqliteArchive.open(whole)) {
            sources(summaryChars).forEach(archive::importSource);
        }
        return content(whole);
    }

    @Test
    void aKilledImportLeavesAWholeArchiveThatAnotherCompletes() throws Exception {
        String expected = expected(SHORT);
        Random random = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            Path file = folder.resolve("killed" + i + ".db");
            Process importer = start(file, SHORT);
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(importer.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(out.readLine()).isEqualTo("open");
                Thread.sleep(random.nextInt(400));
                importer.destroyForcibly();
                assertThat(importer.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            }
            try (Archive archive = SqliteArchive.open(file)) {
                assertThat(archive.verify(Digests.WORDS)).as("after kill %d", i).isEmpty();
                assertThat(archive.issues())
                        .allMatch(stored -> stored.issue().entries().size() == 10);
                sources(SHORT).forEach(archive::importSource);
            }
            assertThat(content(file)).isEqualTo(expected);
        }
    }

    @Test
    void twoImportsAtOnceBothSucceed() throws Exception {
        Path file = folder.resolve("shared.db");
        Process first = start(file, SHORT);
        Process second = start(file, SHORT);
        String firstWords = new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String secondWords = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(first.waitFor()).as(firstWords).isZero();
        assertThat(second.waitFor()).as(secondWords).isZero();
        assertThat(content(file)).isEqualTo(expected(SHORT));
    }

    @Test
    void whereThereIsNoRoomTheSourceIsRefusedAndTheArchiveStaysWhole() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell that can limit the size of files");
        Path file = folder.resolve("full.db");
        // Blocks of 512 bytes: room for the driver's library and some of the sources.
        Process importer = start(file, LONG, "/bin/sh", "-c", "ulimit -f 12000; exec \"$@\"", "sh");
        String words = new String(importer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(importer.waitFor()).as(words).isEqualTo(3);
        assertThat(words.lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("full.db")
                .contains("nothing was changed");
        String before = content(file);
        assertThat(before).isNotEqualTo(expected(LONG));
        try (Archive archive = SqliteArchive.open(file)) {
            sources(LONG).forEach(archive::importSource);
        }
        assertThat(content(file)).isEqualTo(expected(LONG));
    }
}
