package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papertide.cli.workflow.Hashes;
import io.papertide.cli.workflow.SampleArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardAndChartTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void samples() {
        SampleArchive.make(folder.resolve("papertide.db"));
    }

    @Test
    void theCardOfAWeekIsPrintedInBothLanguagesOrWrittenToAFolder() throws IOException {
        Run printed = Run.in(folder, "report", "--week", "2024-W42");
        assertThat(printed.status()).isEqualTo(ExitCode.DONE);
        assertThat(printed.out())
                .startsWith("## AI papers of the week: 14–20 October 2024 (2024-W42)\n")
                .contains("## 이번 주의 AI 논문: 2024년 10월 14일–20일 (2024-W42)\n")
                .contains("[Thinking LLMs](https://arxiv.org/abs/2410.10630)");
        Run written = Run.in(folder, "report", "--week", "2024-W42", "--out", folder.toString());
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("cards/2024-W42.md"))).isEqualTo(printed.out());
        assertThat(Run.in(folder, "report", "--week", "2024-W42", "--language", "ko")
                        .out())
                .contains("이번 주의")
                .doesNotContain("AI papers of the week");
    }

    @Test
    void theCardAsJsonHoldsItsTextsAndTheComparisonBehindThem() throws IOException {
        Run run = Run.in(folder, "report", "--week", "2024-W42", "--json");
        JsonNode card = new JsonMapper().readTree(run.out());
        assertThat(card.get("week").asText()).isEqualTo("2024-W42");
        assertThat(card.get("papers").asInt()).isEqualTo(card.get("evidence").size());
        assertThat(card.at("/markdown/ko").asText()).contains("이번 주에는 논문");
        assertThat(card.at("/against/b/papers").asInt())
                .isEqualTo(card.get("papers").asInt());
    }

    @Test
    void topicsOfAFileAreInTheReportAndTheCardAndAreNamedWithTheirHash() throws IOException {
        Path topics = Files.writeString(folder.resolve("mine.yaml"), """
                topics:
                  - id: thought
                    name: {en: Thinking, ko: 생각}
                    strong:
                      - thinking
                    examples:
                      - Thinking machines
                """);
        String options = "report --topics " + topics;
        Run run = Run.in(folder, (options + " --language en --out " + folder.resolve("own")).split(" "));
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        String name = "changed by mine.yaml (SHA-256 " + Hashes.sha256(topics).substring(0, 12) + ")";
        assertThat(Files.readString(folder.resolve("own/report.md")))
                .contains("| Thinking |")
                .contains(name);
        assertThat(new JsonMapper()
                        .readTree(Files.readString(folder.resolve("own/manifest.json")))
                        .get("catalogue")
                        .asText())
                .endsWith(name);
        assertThat(Run.in(folder, (options + " --week 2024-W42").split(" ")).out())
                .contains("| Thinking |");
    }

    @Test
    void aWeekThatIsNoneOrHasNoIssueIsOneClearLine() {
        Run missing = Run.in(folder, "report", "--week", "2031-W01");
        assertThat(missing.status()).isEqualTo(ExitCode.USAGE);
        assertThat(missing.messages()).hasSize(1);
        assertThat(missing.err()).contains("no issue of 2031-W01").contains("papertide issues");
        Run wrong = Run.in(folder, "report", "--week", "last");
        assertThat(wrong.status()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("2024-W42");
    }

    @Test
    void aComparisonIsDrawnAsDifferencesOrSlopes() throws IOException {
        for (String kind : new String[] {"differences", "slopes"}) {
            Path chart = folder.resolve(kind + ".svg");
            Run run =
                    Run.in(folder, "compare", "2024-Q3", "2024-Q4", "--chart", chart.toString(), "--chart-kind", kind);
            assertThat(run.status()).isEqualTo(ExitCode.DONE);
            assertThat(run.err()).contains("wrote " + chart);
            assertThat(Files.readString(chart)).contains("<title>Topics, 2024-Q3 and 2024-Q4 · ");
        }
        assertThat(Files.readAllBytes(folder.resolve("slopes.svg")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("differences.svg")));
    }

    @Test
    void aChartThatCannotBeDrawnIsRefusedBeforeAnythingIsComputed() {
        String[][] wrong = {
            {"compare", "2024-Q3", "2024-Q4", "--chart", "x.gif"},
            {"compare", "2024-Q3", "2024-Q4", "--chart", "x.png", "--chart-kind", "pie"},
            {"compare", "2024-07", "2024-08", "2024-09", "--chart", "x.png"},
            {"trend", "agents", "--chart", "x.gif"},
        };
        for (String[] line : wrong) {
            Run run = Run.in(folder, line);
            assertThat(run.status()).as(String.join(" ", line)).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
        }
    }
}
