package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertide.testkit.SharedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real digests, where they lie beside the project. */
class RealArchiveTest {
    private static final String Y2023 = "corpus/dair/2023.md";
    private static final String Y2024 = "corpus/dair/2024.md";
    private static final String PAGE = "corpus/dair/README-2025-02-24.md";
    private static final String KOREAN = "corpus/pytorchkr/2024-10-14.txt";

    @TempDir
    private Path folder;

    @BeforeEach
    void theFilesAreThere() {
        assumeTrue(SharedCorpus.find("corpus").isPresent(), "the shared corpus is not beside this checkout");
    }

    private JsonNode importAll(Path to, String... names) throws IOException {
        List<String> args = new ArrayList<>(List.of("import", "--json", "--as-of", "2026-01-01"));
        for (String name : names) {
            args.add(SharedCorpus.find(name).orElseThrow().toString());
        }
        Run run = Run.in(to, args.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        return new ObjectMapper().readTree(run.out()).get("totals");
    }

    private static List<JsonNode> papers(Path from) throws IOException {
        List<JsonNode> papers = new ArrayList<>();
        for (String line :
                Run.in(from, "export", "--format", "jsonl").out().lines().toList()) {
            papers.add(new ObjectMapper().readTree(line));
        }
        return papers;
    }

    @Test
    void twoYearsAndAKoreanIssueAre105IssuesOf1038Papers() throws IOException {
        JsonNode totals = importAll(folder, Y2023, Y2024, KOREAN);
        assertThat(totals.get("issues").get("new").asInt()).isEqualTo(105);
        assertThat(totals.get("entries").asInt()).isEqualTo(1_050);
        List<JsonNode> papers = papers(folder);
        assertThat(papers).hasSize(1_038);
        List<JsonNode> korean = papers.stream()
                .filter(paper -> paper.get("appearances").toString().contains("pytorchkr"))
                .toList();
        assertThat(korean).hasSize(10).allSatisfy(paper -> {
            assertThat(paper.get("appearances").toString()).contains("dair-ai");
            assertThat(paper.get("title").fieldNames()).toIterable().containsExactly("en", "ko");
            assertThat(paper.get("summary").fieldNames()).toIterable().containsExactly("en", "ko");
            assertThat(paper.get("links").toString()).contains("\"kind\":\"paper\"");
        });
        assertThat(korean.stream().filter(paper -> paper.get("abstract").size() == 2))
                .hasSize(9);
        JsonNode again = importAll(folder, Y2023, Y2024, KOREAN);
        assertThat(again.get("issues").get("unchanged").asInt()).isEqualTo(105);
        assertThat(again.get("papers").get("new").asInt()).isZero();
    }

    @Test
    void thePageOfFebruary2025MakesIt112IssuesInEveryOrder() throws IOException {
        Set<String> exports = new HashSet<>();
        int next = 0;
        for (List<String> order : List.of(
                List.of(Y2023, Y2024, PAGE),
                List.of(Y2023, PAGE, Y2024),
                List.of(Y2024, Y2023, PAGE),
                List.of(Y2024, PAGE, Y2023),
                List.of(PAGE, Y2023, Y2024),
                List.of(PAGE, Y2024, Y2023))) {
            Path to = Files.createDirectory(folder.resolve("order" + next++));
            List<String> args = new ArrayList<>(List.of("import"));
            for (String name : order) {
                args.add(SharedCorpus.find(name).orElseThrow().toString());
            }
            Run run = Run.in(to, args.toArray(String[]::new));
            assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
            exports.add(Run.in(to, "export", "--format", "json").out());
        }
        assertThat(exports).hasSize(1);
        Path one = folder.resolve("order0");
        List<JsonNode> papers = papers(one);
        assertThat(papers).hasSize(1_118);
        assertThat(Run.in(one, "issues").out().lines().filter(line -> line.startsWith("202")))
                .hasSize(112);
        checkTheTrap(papers);
        checkTheQuality(
                new ObjectMapper().readTree(Run.in(one, "quality", "--json").out()));
    }

    private static void checkTheTrap(List<JsonNode> papers) {
        List<String> trap = papers.stream()
                .filter(paper ->
                        paper.get("appearances").toString().matches(".*\"week\":\"2024-W33\",\"rank\":(8|10).*"))
                .map(paper -> paper.get("id").asText())
                .toList();
        assertThat(trap)
                .as("two entries of one issue that share an arXiv id")
                .hasSize(2)
                .allMatch(id -> id.startsWith("p:"));
        assertThat(papers.stream()
                        .filter(paper -> paper.at("/title/en").asText().matches("MusicGen|FacTool"))
                        .map(paper -> paper.get("appearances").size()))
                .containsExactly(2, 2);
    }

    private static void checkTheQuality(JsonNode quality) {
        JsonNode rewrite = quality.at("/rewrites/0");
        assertThat(rewrite.get("issues").asInt()).isEqualTo(104);
        assertThat(rewrite.get("entries").asInt()).isEqualTo(1_040);
        assertThat(rewrite.get("rewritten").asInt()).isBetween(600, 800);
        assertThat(rewrite.get("wordsBefore").asDouble())
                .as("the year files are the later and longer wording")
                .isLessThan(rewrite.get("wordsAfter").asDouble() / 2);
        assertThat(quality.at("/conflicts/0/shared").asText()).isEqualTo("arxiv 2408.05109");
        assertThat(quality.get("repeated")).hasSize(2);
    }
}
