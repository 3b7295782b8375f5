package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing can be written, or not enough. */
class NoRoomTest {
    private static final String HEADING = "## Top AI Papers of the Week (January %d - January %d) - 2024\n";
    private static final String ROW = "| %d) **Lamp %d of %d** - %s | [Paper](https://arxiv.org/abs/2401.%05d) |\n";

    @TempDir
    private Path folder;

    private Path digest(String name, int firstDay, int entries, int words) throws IOException {
        StringBuilder page = new StringBuilder(HEADING.formatted(firstDay, firstDay + 6));
        for (int i = 1; i <= entries; i++) {
            page.append(ROW.formatted(i, i, firstDay, "It shines. ".repeat(words / 2), firstDay * 2_000 + i));
        }
        return Files.writeString(folder.resolve(name), page);
    }

    @Test
    void whatWentInBeforeTheDiskWasFullIsToldAndKept() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell that can limit the size of files");
        Path small = digest("small.md", 8, 10, 10);
        Path large = digest("large.md", 15, 1_500, 2_000);
        Path archive = folder.resolve("p.db");
        // Blocks of 512 bytes: room for the driver's library and the small digest.
        Process full =
                start(List.of("/bin/sh", "-c", "ulimit -f 8000; exec \"$@\"", "sh"), "-Xmx512m", archive, small, large);
        String words = new String(full.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(full.waitFor()).as(words).isEqualTo(ExitCode.ARCHIVE);
        assertThat(words.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("small.md (dair-ai): issues 1 new"),
                        line -> assertThat(line).contains("p.db: importing large.md failed", "make room"));
        assertThat(Run.of("--archive", archive.toString(), "issues").out())
                .contains("2024-W02")
                .doesNotContain("2024-W03");
        assertThat(Run.of("--archive", archive.toString(), "verify").status()).isEqualTo(ExitCode.DONE);
        assertThat(Run.of("--archive", archive.toString(), "search", "shines").out())
                .startsWith("10 papers");
        Run again = Run.of("--archive", archive.toString(), "import", small.toString(), large.toString());
        assertThat(again.status()).as(again.err()).isEqualTo(ExitCode.DONE);
        assertThat(Run.of("--archive", archive.toString(), "issues").out()).contains("2024-W03");
    }

    private static Process start(List<String> before, String memory, Path archive, Path... files) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--archive",
                archive.toString(),
                "import"));
        Stream.of(files).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Test
    void aFileThatDoesNotFitIntoTheMemoryIsNamedAndTheOthersGoIn() throws Exception {
        Path large = Files.writeString(folder.resolve("large.md"), "| 1) x | |\n".repeat(4_000_000));
        Path small = digest("small.md", 8, 10, 10);
        Process tight = start(List.of(), "-Xmx100m", folder.resolve("p.db"), large, small);
        String words = new String(tight.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tight.waitFor()).as(words).isEqualTo(ExitCode.IN_PART);
        assertThat(words.lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("small.md (dair-ai): issues 1 new"),
                        line -> assertThat(line).contains("large.md: it", "needs more than", "PAPERTIDE_JAVA_OPTIONS"));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamedAndNothingInItChanges() throws IOException {
        Path small = digest("small.md", 8, 10, 10);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path archive = closed.resolve("p.db");
        assertThat(Run.of("--archive", archive.toString(), "import", small.toString())
                        .status())
                .isEqualTo(ExitCode.DONE);
        byte[] before = Files.readAllBytes(archive);
        assumeTrue(
                archive.toFile().setWritable(false)
                        && closed.toFile().setWritable(false)
                        && !Files.isWritable(closed)
                        && !Files.isWritable(archive),
                "this user may write everywhere");
        try {
            Path second = digest("second.md", 15, 10, 10);
            for (Path target : new Path[] {archive, closed.resolve("new.db")}) {
                Run run = Run.of("--archive", target.toString(), "import", second.toString());
                assertThat(run.status()).isEqualTo(ExitCode.ARCHIVE);
                assertThat(run.messages())
                        .singleElement()
                        .asString()
                        .contains(target.toString(), "cannot be written there", "--archive");
            }
            assertThat(Files.readAllBytes(archive)).isEqualTo(before);
            assertThat(closed.toFile().list()).containsExactly("p.db");
        } finally {
            closed.toFile().setWritable(true);
        }
    }
}
