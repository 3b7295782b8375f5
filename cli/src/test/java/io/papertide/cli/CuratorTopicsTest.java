package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A curator's topic file counts in every command that files papers under topics. */
class CuratorTopicsTest {
    private static final String DIGEST = """
            ## Top AI Papers of the Week (January 1 - January 7) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Oars** - A planner for boats that rows by itself. | [Paper](https://arxiv.org/abs/2401.00001) |
            | 2) **Wells** - A well plans its own water. | [Paper](https://arxiv.org/abs/2401.00002) |
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Street Lanterns** - Lanterns that learn when to shine. | [Paper](https://arxiv.org/abs/2401.00003) |
            | 2) **Lantern Wicks** - A lantern chooses its wick. | [Paper](https://arxiv.org/abs/2401.00004) |
            """;
    private static final String TOPICS = """
            topics:
              - id: lanterns
                name: {en: Lanterns, ko: 등불}
                strong:
                  - lantern / 등불
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void importDigest() throws IOException {
        Path digest = Files.writeString(folder.resolve("2024.md"), DIGEST);
        Files.writeString(folder.resolve("mine.yaml"), TOPICS);
        assertThat(Run.in(folder, "import", digest.toString()).status()).isEqualTo(ExitCode.DONE);
    }

    private static Run run(String command) {
        List<String> words = List.of(command.split(" "));
        return Run.in(
                folder,
                words.stream()
                        .map(word -> word.equals("FILE")
                                ? folder.resolve("mine.yaml").toString()
                                : word)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics --topics FILE",
                "trend lanterns --topics FILE",
                "trend 등불 --topics FILE",
                "compare 2024-W01 2024-W02 --topics FILE",
                "this-week 2024-W02 --topics FILE --json",
                "report --week 2024-W02 --topics FILE",
                "report --week 2024-W02 --topics FILE --json",
                "search lantern --topics FILE --json",
                "show arxiv:2401.00003 --topics FILE",
                "export --format csv --topics FILE"
            })
    void eachCommandKnowsTheTopic(String command) {
        Run with = run(command);
        assertThat(with.status()).as(with.err()).isEqualTo(ExitCode.DONE);
        assertThat(with.out().toLowerCase(Locale.ROOT)).contains("lanterns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search topic:lanterns", "search lantern --topic lanterns", "search topic:등불"})
    void aSearchFindsThePapersOfTheTopic(String command) {
        assertThat(run(command + " --topics FILE").out())
                .startsWith("2 papers")
                .contains("arxiv:2401.00003", "arxiv:2401.00004");
        Run without = run(command);
        assertThat(without.status()).isEqualTo(ExitCode.USAGE);
        assertThat(without.err()).contains("there is no topic");
    }

    @Test
    void keywordsOfTheTopicAreThoseOfItsPapers() {
        assertThat(run("keywords --topic lanterns --topics FILE").out()).contains("lantern");
        assertThat(run("keywords --topic lanterns").status()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anExplanationIsInWordsAndNamesCuesOnceEach() {
        List<String> lines =
                run("show arxiv:2401.00003 --why --topics FILE").out().lines().toList();
        int given = lines.indexOf("lanterns: given, primary, probability 0.92 (given from 0.36 on)");
        assertThat(given).as(String.join("\n", lines)).isPositive();
        assertThat(lines.get(given + 1)).isEqualTo("   cues: \"Lanterns\" in the title (4.5)");
        assertThat(lines.get(given + 2)).isEqualTo("   decided by: the cues of its own alone");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("   decided by: "))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).doesNotContain("score:", "word:", "density:"));
        assertThat(lines).anyMatch(line -> line.contains(": the nearest one not given, "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"issues", "quality", "verify"})
    void whatHasNoTopicsTakesNoFile(String command) {
        assertThat(run(command + " --topics FILE").status()).isEqualTo(ExitCode.USAGE);
    }
}
