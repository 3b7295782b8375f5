package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds, in both languages, and what it says of a query that it cannot understand. */
class SearchTest {
    private static final String DIGEST = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Lamps for Agents** - Autonomous agents that learn when to shine; a chain of thought per lamp. | [Paper](https://arxiv.org/abs/2401.00001) |
            | 2) **Wells** - A well plans its own water. Mentions lamps once. | [Paper](https://arxiv.org/abs/2401.00002) |
            | 3) **Thoughts in Chains** - Thought by thought, no chain at all. | [Paper](https://arxiv.org/abs/2401.00003) |
            """;
    private static final String TOPIC = """
            [2024/01/15 ~ 01/21] 이번 주의 논문

            공정성을 재는 우물 / Wells That Measure Fairness

            논문 소개

            언어 모델의 공정성과 추론을 함께 살핍니다.

            논문 링크

            https://arxiv.org/abs/2401.00004

            학습하는 등불

            논문 소개

            등불이 스스로 학습하고 추론을 배웁니다.
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void importBoth() throws IOException {
        Path digest = Files.writeString(folder.resolve("2024.md"), DIGEST);
        Path topic = Files.writeString(folder.resolve("topic.txt"), TOPIC);
        Run run = Run.in(folder, "import", digest.toString(), topic.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
    }

    private static JsonNode search(String... words) throws IOException {
        List<String> args = new ArrayList<>(List.of("search", "--json", "--"));
        args.addAll(List.of(words));
        Run run = Run.in(folder, args.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        return new ObjectMapper().readTree(run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "추론;2",
                "공정성;1",
                "학습;1",
                "모델;1",
                "언어 모델;1",
                "등불;1",
                "lamp;2",
                "lamps;2",
                "agent;1",
                "\"chain of thought\";1",
                "thought chain;2",
                "\"thought chain\";0",
                "lamp -agents;1",
                "-agents lamp;1",
                "autonom*;1",
                "공정*;1",
                "wells OR 등불;3",
                "series:pytorchkr;2",
                "-series:pytorchkr;3",
                "week:2024-W02;3",
                "wells week:2024-W03;1",
                "week:2024-W02..2024-W03;5",
                "lamp topic:agents;1",
                "LAMPS;2",
                "2401;0",
                "zebra;0"
            })
    void findsWhatIsThere(String query, int total) throws IOException {
        JsonNode result = search(query);
        assertThat(result.get("total").asInt()).isEqualTo(total);
        assertThat(result.get("results")).hasSize(total);
        assertThat(result.get("query").asText()).isEqualTo(query);
    }

    @Test
    void aTitleWeighsMoreThanAMentionAndTheSnippetIsMarked() throws IOException {
        JsonNode results = search("lamps").get("results");
        assertThat(results.get(0).at("/title/en").asText()).isEqualTo("Lamps for Agents");
        assertThat(results.get(0).get("score").asDouble())
                .isGreaterThan(results.get(1).get("score").asDouble());
        assertThat(results.get(1).get("snippet").asText()).contains("<mark>lamps</mark>");
        JsonNode korean = search("공정성").get("results").get(0);
        assertThat(korean.get("id").asText()).isEqualTo("arxiv:2401.00004");
        assertThat(korean.get("snippet").asText()).contains("<mark>공정성</mark>");
        assertThat(korean.get("appearances").get(0).get("week").asText()).isEqualTo("2024-W03");
        assertThat(korean.get("summary").has("en")).isFalse();
    }

    @Test
    void theLimitCutsTheListAndNotTheTotal() throws IOException {
        Run run = Run.in(folder, "search", "--json", "--limit", "1", "추론");
        JsonNode result = new ObjectMapper().readTree(run.out());
        assertThat(result.get("total").asInt()).isEqualTo(2);
        assertThat(result.get("results")).hasSize(1);
    }

    @Test
    void wordsWithAMinusNeedNoQuotationMarksOfTheShell() {
        String quoted = Run.in(folder, "search", "lamps -agents").out();
        assertThat(quoted).startsWith("1 paper");
        assertThat(Run.in(folder, "search", "lamps", "-agents").out()).isEqualTo(quoted);
        assertThat(Run.in(folder, "search", "-agents", "lamps", "--limit", "3").out())
                .isEqualTo(quoted);
        Run wrong = Run.in(folder, "search", "lamps", "--limitt", "3");
        assertThat(wrong.status()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("Unknown option: '--limitt'").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"open",
                "*",
                "-lamp",
                "author:me",
                "week:someday",
                "topic:",
                "topic:nothing",
                "lamp OR",
                "!!!",
                "a -b OR c",
                "series:No Such"
            })
    void aWrongQueryIsExplainedInOneLine(String query) {
        Run run = Run.in(folder, "search", "--", query);
        assertThat(run.status()).as(run.out()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).hasSize(1);
        assertThat(run.err())
                .startsWith("papertide: ")
                .doesNotContainIgnoringCase("sql")
                .doesNotContain("fts5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lamp AND well",
                "lamp NEAR well",
                "a\"b",
                "(lamp",
                "lamp)",
                "lamp'",
                "col : lamp",
                "^lamp",
                "lamp;",
                "{lamp}"
            })
    void whatMeansSomethingToADatabaseMeansNothingHere(String query) {
        Run run = Run.in(folder, "search", "--", query);
        assertThat(run.status()).isIn(ExitCode.DONE, ExitCode.USAGE);
        assertThat(run.err()).doesNotContainIgnoringCase("sql").doesNotContain("Exception");
    }
}
