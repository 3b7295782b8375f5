package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertide.cli.command.PapertideCommand;
import io.papertide.testkit.Golden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void importTheSamples() {
        assertThat(Run.of("quickstart", "--out", folder.toString()).status()).isEqualTo(ExitCode.DONE);
    }

    static List<String> commands() {
        return List.copyOf(PapertideCommand.line(
                        new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false))
                .getSubcommands()
                .keySet());
    }

    private static JsonNode json(String... args) throws IOException {
        Run run = Run.in(folder, args);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void theUsageIsTheGoldenOne() {
        Golden.check(
                CommandLineTest.class, "usage/papertide.txt", Run.of("--help").out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theUsageOfEachCommandIsTheGoldenOneAndHasAnExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Example").contains("papertide " + command);
        Golden.check(CommandLineTest.class, "usage/" + command + ".txt", run.out());
    }

    @Test
    void theCommandsAreInAlphabeticalOrder() {
        assertThat(commands()).isSorted().hasSizeGreaterThan(10);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("papertide \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "topics --period 2024-Q5",
                "topics --period 2019",
                "trend agents --period 2019",
                "keywords --period 2019",
                "bursts --period 2019",
                "emerging --period 2031",
                "pairs --period 2019",
                "compare 2019 2024",
                "compare 2024 2019 --json",
                "compare --series dair-ai nobody",
                "compare 2024",
                "compare 2024-W30 yesterday",
                "compare 2024-Q3 2024-Q4 --top -1",
                "keywords --language fr",
                "keywords --top 0",
                "show neither-week-nor-paper",
                "import --format unheard-of x.md",
                "export --format pdf",
                "report --language fr",
                "trend agents --chart agents.gif",
            })
    void wrongUsageIsOneLineAndStatusTwo(String line) {
        Run run = Run.in(folder, line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).hasSize(1);
        assertThat(run.err()).startsWith("papertide: ").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anArchiveThatIsNotThereIsStatusThreeAndIsNotMade() {
        Path nowhere = folder.resolve("nowhere.db");
        Run run = Run.of("topics", "--archive", nowhere.toString());
        assertThat(run.status()).isEqualTo(ExitCode.ARCHIVE);
        assertThat(run.messages()).hasSize(1);
        assertThat(run.err()).contains("nowhere.db").contains("papertide import");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void theArchiveMayBeNamedBeforeOrAfterTheCommand() {
        String file = folder.resolve("papertide.db").toString();
        assertThat(Run.of("topics", "--archive", file)).isEqualTo(Run.of("--archive", file, "topics"));
    }

    @Test
    void topicsHaveAFigureForEachWeekAndAPaperForEachFigure() throws IOException {
        JsonNode json = json("topics", "--json");
        assertThat(json.get("lens").asText()).isEqualTo("lead");
        assertThat(json.get("topics")).hasSize(24);
        List<String> ids = new ArrayList<>();
        for (JsonNode topic : json.get("topics")) {
            ids.add(topic.get("id").asText());
            assertThat(topic.get("evidence")).hasSize(topic.get("papers").asInt());
            assertThat(topic.get("low").asDouble())
                    .isLessThanOrEqualTo(topic.get("share").asDouble());
            assertThat(topic.get("high").asDouble())
                    .isGreaterThanOrEqualTo(topic.get("share").asDouble());
            assertThat(topic.get("verdict").asText()).isIn("rising", "falling", "no clear change", "too little data");
        }
        assertThat(ids).contains("llm", "fairness", "agents", "multimodal").doesNotHaveDuplicates();
    }

    @Test
    void aComparisonHasTheShapeOfTheContract() throws IOException {
        JsonNode json = json("compare", "2024-W30..2024-W39", "2024-W40..2024-W51", "--json");
        assertThat(json.get("a").get("period").asText()).isEqualTo("2024-W30..2024-W39");
        assertThat(json.get("a").get("weeks").asInt()).isPositive();
        assertThat(json.get("b").get("papers").asInt()).isPositive();
        for (String family : List.of("topics", "keywords")) {
            assertThat(json.get(family)).isNotEmpty();
            for (JsonNode subject : json.get(family)) {
                assertThat(subject.fieldNames())
                        .toIterable()
                        .contains("difference", "low", "high", "logRatio", "p", "q", "verdict", "lensesAgree");
                for (String side : List.of("a", "b")) {
                    assertThat(subject.get("evidence").get(side))
                            .hasSize(subject.get(side).get("papers").asInt());
                    assertThat(subject.get(side).fieldNames()).toIterable().contains("share", "low", "high");
                }
            }
        }
    }

    @Test
    void keywordsAskedForAreTestedInThatOrderInAnyForm() throws IOException {
        JsonNode json = json(
                "compare",
                "2024-W30..2024-W39",
                "2024-W40..2024-W51",
                "--keywords",
                "agents,no such word,LLM",
                "--json");
        assertThat(json.get("keywords")).hasSize(3);
        assertThat(json.get("keywords").get(1).get("a").get("papers").asInt()).isZero();
        assertThat(json.get("keywords").get(2).get("keyword").asText()).containsIgnoringCase("LLM");
    }

    @Test
    void aTrendThatIsUnknownIsSaidAndTheOthersAreShown() {
        Run run = Run.in(folder, "trend", "agents", "no such thing");
        assertThat(run.status()).isEqualTo(ExitCode.IN_PART);
        assertThat(run.messages()).hasSize(1);
        assertThat(run.out()).contains("AI agents");
    }

    @Test
    void aTrendCanBeDrawn() throws IOException {
        for (String ending : List.of("png", "svg")) {
            Path chart = folder.resolve("agents." + ending);
            assertThat(Run.in(folder, "trend", "agents", "에이전트", "--chart", chart.toString())
                            .status())
                    .isEqualTo(ExitCode.DONE);
            assertThat(Files.size(chart)).isGreaterThan(5_000);
        }
    }

    @Test
    void aWeekIsShownWithItsSources() {
        Run run = Run.in(folder, "show", "2024-W42");
        assertThat(run.out()).contains("2024-W42  dair-ai", "2024-W42  pytorchkr", "from dair-ai/2024.md:", "[arxiv:");
        Run none = Run.in(folder, "show", "1999-W01");
        assertThat(none.status()).isEqualTo(ExitCode.USAGE);
        assertThat(none.messages()).hasSize(1);
    }

    @Test
    void aSecondQuickstartGivesTheSameBytes() throws IOException {
        Path page = folder.resolve("report/index.html");
        byte[] before = Files.readAllBytes(page);
        assertThat(Run.of("quickstart", "--out", folder.toString()).status()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(page)).isEqualTo(before);
    }

    @Test
    void quickstartLeavesAnArchiveOfOthersAlone(@TempDir Path other) throws IOException {
        Path own = Files.writeString(other.resolve("own.md"), """
                ## Top AI Papers of the Week (January 8 - January 14) - 2024
                | **Paper**  | **Links** |
                | ------------- | ------------- |
                | 1) **Lamps** - A lamp that learns when to shine. | [Paper](https://arxiv.org/abs/2401.00001) |
                """);
        Run.in(other, "import", own.toString());
        Run run = Run.of("quickstart", "--out", other.toString());
        assertThat(run.status()).isEqualTo(ExitCode.ARCHIVE);
        assertThat(run.messages()).hasSize(1);
        assertThat(Run.in(other, "issues").out()).contains("2024-W02");
    }

    @Test
    void verifyFindsTheArchiveWhole() {
        Run run = Run.in(folder, "verify");
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo("the archive is whole\n");
    }
}
