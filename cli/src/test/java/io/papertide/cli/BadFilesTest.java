package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of all kinds that are no digests, beside one that is. */
class BadFilesTest {
    private static final String DIGEST = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Lamps** - A lamp that learns when to shine. | [Paper](https://arxiv.org/abs/2401.00001) |
            """;

    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void writeAGoodFile() throws IOException {
        good = Files.writeString(folder.resolve("2024.md"), DIGEST);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void expect(Path bad, String words) {
        Run run = Run.in(folder, "import", bad.toString(), good.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.IN_PART);
        assertThat(run.messages()).as(bad.toString()).hasSize(1);
        assertThat(run.err())
                .startsWith("papertide: ")
                .contains(String.valueOf(bad.getFileName()))
                .contains(words)
                .doesNotContain("Exception");
        assertThat(run.out()).contains("2024.md (dair-ai): issues");
        Run alone = Run.in(folder, "import", bad.toString());
        assertThat(alone.status()).isEqualTo(ExitCode.NOTHING_READ);
    }

    @Test
    void textsOfOtherEncodings() throws IOException {
        expect(write("utf16.md", DIGEST.getBytes(StandardCharsets.UTF_16)), "UTF-16");
        expect(write("utf16le.md", DIGEST.getBytes(StandardCharsets.UTF_16LE)), "not a text file");
        expect(write("latin.md", DIGEST.replace("Lamps", "L\u00e4mps").getBytes(StandardCharsets.ISO_8859_1)), "UTF-8");
        expect(write("korean.txt", "논문 소개".getBytes(Charset.forName("x-windows-949"))), "CP949");
        expect(write("null.md", (DIGEST + "\0").getBytes(StandardCharsets.UTF_8)), "not a text file");
    }

    @Test
    void filesThatAreTooMuch() throws IOException {
        Path large = folder.resolve("large.md");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        expect(large, "over 64 MiB");
        Path bomb = folder.resolve("bomb.md");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 20; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        expect(bomb, "gzip");
        expect(write("line.md", "a".repeat(50 << 20).getBytes(StandardCharsets.UTF_8)), "a line over");
        expect(
                write(
                        "deep.json",
                        ("{\"cooked\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}")
                                .getBytes(StandardCharsets.UTF_8)),
                "nested too deeply");
        expect(
                write(
                        "torn.json",
                        "{\"post_stream\": {\"posts\": [{\"cooked\": \"<p>".getBytes(StandardCharsets.UTF_8)),
                "not whole JSON");
    }

    @Test
    void headingsWithoutAnyYear() throws IOException {
        expect(write("digest.md", DIGEST.replace(" - 2024", "").getBytes(StandardCharsets.UTF_8)), "has a year");
    }

    @Test
    void foldersAndLinks() throws IOException {
        Path named = Files.createDirectory(folder.resolve("x.md"));
        expect(named, "the folder has no digest");
        Files.writeString(named.resolve("inside.md"), DIGEST);
        Path loop = folder.resolve("loop.md");
        try {
            Files.createSymbolicLink(loop, loop);
            Files.createSymbolicLink(named.resolve("up"), folder);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no symbolic links here");
        }
        expect(loop, "it cannot be read");
        Run run = Run.in(folder, "import", named.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aFolderWithAFileThatMayNotBeReadGivesTheOthers() throws IOException {
        Path digests = Files.createDirectory(folder.resolve("digests"));
        Files.writeString(digests.resolve("2024.md"), DIGEST);
        Path closed = Files.writeString(digests.resolve("closed.md"), DIGEST);
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "this user may read everything");
        Run run = Run.in(folder, "import", digests.toString());
        assertThat(run.status()).isEqualTo(ExitCode.IN_PART);
        assertThat(run.messages())
                .hasSize(1)
                .first()
                .asString()
                .contains("closed.md")
                .contains("permissions");
        assertThat(run.out()).contains("2024.md (dair-ai): issues 1 new");
    }

    @Test
    void everyBeginningOfAFileGivesWhatItHasOrOneLine() throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int end = 0; end < DIGEST.length(); end += 25) {
            Path cut = write("cut.md", DIGEST.substring(0, end).getBytes(StandardCharsets.UTF_8));
            Run run = Run.in(folder, "import", "--dry-run", cut.toString());
            statuses.add(run.status());
            assertThat(run.err()).doesNotContain("Exception");
        }
        assertThat(statuses).containsOnly(ExitCode.DONE, ExitCode.NOTHING_READ);
    }
}
