package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is imported first, commands print the same, file names and lines among it. */
class ImportOrderTest {
    private static final String FIRST = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | 1) **Lamps** - A lamp that learns when to shine. | [Paper](https://arxiv.org/abs/2401.00001) |
            | 2) **Wells** - A well that plans its own water. | |
            """;
    private static final String SECOND = """
            ## Top AI Papers of the Week (January 15 - January 20) - 2024
            | 1) **Boats** - A boat that knows its harbour. | [Paper](https://arxiv.org/abs/2401.00003) |
            """;
    private static final String TOPIC = """
            [2024/01/08 ~ 01/14] 이번 주의 논문

            등불 / Lamps

            논문 소개

            언제 빛날지 배우는 등불입니다.

            논문 링크

            https://arxiv.org/abs/2401.00001
            """;
    private static final String TABLE =
            "Title,PaperURL,Abstract\nLamps,https://arxiv.org/abs/2401.00001,Lamps are old.\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text, String day) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(day + "T00:00:00Z")));
    }

    /** States of one file with the same issues in other lines, a copy and a rewriting of them, and what adds to both. */
    private List<Path> files() throws IOException {
        return List.of(
                write("old/2024.md", FIRST, "2024-02-01"),
                write("new/2024.md", "# 2024\n\n" + SECOND + "\n" + FIRST, "2024-03-01"),
                write("copy/README.md", "# All\n" + FIRST + SECOND, "2024-03-01"),
                write("later/2024.md", "# 2024\n" + SECOND.replace("knows", "has learnt"), "2024-04-01"),
                write("topic.txt", TOPIC, "2024-02-01"),
                write("abstracts.csv", TABLE, "2024-02-01"));
    }

    private static String printed(Path archive) {
        StringBuilder all = new StringBuilder();
        for (String command : List.of(
                "issues",
                "issues --revisions --json",
                "show 2024-W02",
                "show 2024-W03",
                "show arxiv:2401.00001",
                "quality",
                "quality --json",
                "search lamp --json",
                "diff 2024-W03",
                "export --format json",
                "export --format jsonl",
                "export --format csv-entries")) {
            List<String> args = new ArrayList<>(List.of("--archive", archive.toString()));
            args.addAll(List.of(command.split(" ")));
            Run run = Run.of(args.toArray(String[]::new));
            assertThat(run.status()).as(command + ": " + run.err()).isEqualTo(ExitCode.DONE);
            all.append(run.out());
        }
        return all.toString();
    }

    @Test
    void ordersPrintTheSame() throws IOException {
        List<Path> files = files();
        Set<String> printed = new HashSet<>();
        for (int start = 0; start < files.size(); start++) {
            // Every other time backwards, so that each file comes before and after each other one.
            int step = start % 2 == 0 ? 1 : files.size() - 1;
            Path archive = folder.resolve("order" + start + ".db");
            for (int i = 0; i < files.size(); i++) {
                Path next = files.get((start + i * step) % files.size());
                Run run = Run.of("--archive", archive.toString(), "import", next.toString());
                assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
            }
            printed.add(printed(archive));
        }
        assertThat(printed).hasSize(1);
        assertThat(printed.iterator().next())
                .contains("2024-W02  dair-ai")
                .contains("in dair-ai 2024-W02 no. 1 (2024.md:7)")
                .contains("Lamps are old.", "언제 빛날지");
    }
}
