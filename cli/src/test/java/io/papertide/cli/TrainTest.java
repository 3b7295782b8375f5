package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned depends on the texts and the labels alone. */
class TrainTest {
    private static final String LONG = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Lamps for Agents** - Autonomous agents that learn when to shine; each lamp keeps a memory of its evenings. | [Paper](https://arxiv.org/abs/2401.00001) |
            | 2) **Wells** - A benchmark of wells; we measure how deep language models can see. | [Paper](https://arxiv.org/abs/2401.00002) |
            """;
    private static final String SHORT = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Lamps for Agents** - agents that shine. | [Paper](https://arxiv.org/abs/2401.00001) |
            | 2) **Wells** - a test of depth. | [Paper](https://arxiv.org/abs/2401.00002) |
            """;
    private static final String NEXT = """
            ## Top AI Papers of the Week (January 15 - January 21) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Ropes** - A robot arm that ties ropes by reinforcement learning. | [Paper](https://arxiv.org/abs/2401.00003) |
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(folder.resolve("long.md"), LONG);
        Files.writeString(folder.resolve("short.md"), SHORT);
        Files.writeString(folder.resolve("next.md"), NEXT);
        Files.writeString(folder.resolve("labels.csv"), """
                week,rank,title,primary,topics
                2024-W02,1,Lamps for Agents,agents,agents;memory
                2024-W02,2,Wells,evaluation,evaluation;llm
                2024-W03,1,Ropes,robotics,robotics;rl
                """);
        Files.writeString(folder.resolve("examples.csv"), """
                topics,title,summary
                rl;robotics,Knots,A policy that learns knots from rewards.
                """);
    }

    private static String table(Path archive, String... sources) throws IOException {
        for (String source : sources) {
            assertThat(Run.in(archive, "import", folder.resolve(source).toString())
                            .status())
                    .isEqualTo(ExitCode.DONE);
        }
        Path table = archive.resolve("table.tsv");
        Run run = Run.in(
                archive,
                "train",
                folder.resolve("labels.csv").toString(),
                "--examples",
                folder.resolve("examples.csv").toString(),
                "--out",
                table.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        return Files.readString(table);
    }

    @Test
    void theOrderOfImportsChangesNoByte(@TempDir Path first, @TempDir Path second, @TempDir Path third)
            throws IOException {
        String table = table(first, "long.md", "short.md", "next.md");
        assertThat(table(second, "next.md", "short.md", "long.md")).isEqualTo(table);
        assertThat(table(third, "short.md", "next.md", "long.md", "short.md")).isEqualTo(table);
        assertThat(table.lines().toList())
                .anyMatch(line -> line.startsWith("# from 5 wordings of 3 labelled papers; SHA-256"))
                .anyMatch(line -> line.startsWith("# and 1 example; their"))
                .anyMatch(line -> line.startsWith("full\tscore:agents\t"));
    }

    @Test
    void labelsOfNothingInTheArchiveAreRefusedInOneLine(@TempDir Path empty) {
        Run.in(empty, "import", folder.resolve("next.md").toString());
        Run run = Run.in(empty, "train", folder.resolve("absent.csv").toString());
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).isEqualTo(List.of(run.err().strip()));
        assertThat(run.err()).contains("absent.csv");
    }
}
