package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertide.cli.workflow.SampleArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of the JSON outputs opens its papers: the whole trees are walked. */
class EvidenceTest {
    /** Where the figure lies that the evidence of an object must amount to. */
    private static final String[] FIGURES = {"/papers", "/together", "/inside/papers"};

    /** Fields whose papers lie in the object around them: the sides of a comparison, and the weeks of a burst. */
    private static final Set<String> SIDES = Set.of("a", "b", "inside");

    @TempDir
    private Path folder;

    private Set<String> papers = Set.of();
    private int walked;

    @BeforeEach
    void makeAnArchiveOfTheSamples() throws IOException {
        SampleArchive.make(folder.resolve("papertide.db"));
        papers = new TreeSet<>();
        for (String line :
                Run.in(folder, "export", "--format", "jsonl").out().lines().toList()) {
            papers.add(new ObjectMapper().readTree(line).get("id").asText());
        }
    }

    private void walk(String... args) throws IOException {
        Run run = Run.in(folder, args);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        walked = 0;
        walk(new ObjectMapper().readTree(run.out()), String.join(" ", args), null);
        assertThat(walked).as(String.join(" ", args)).isPositive();
    }

    private void walk(JsonNode node, String path, @Nullable JsonNode around) {
        if (node.has("share")) {
            assertThat(node.get("share").asDouble()).as(path).isBetween(0.0, 1.0);
        }
        // A period has so many papers; every other number of papers opens them.
        if (node.path("papers").isInt() && !node.has("period") && !node.has("novelty")) {
            JsonNode papersOf = node.has("evidence") ? node : around;
            assertThat(papersOf != null && papersOf.has("evidence") && (papersOf == node || SIDES.contains(last(path))))
                    .as("evidence of " + path)
                    .isTrue();
        }
        JsonNode evidence = node.get("evidence");
        if (evidence != null && evidence.isArray()) {
            check(evidence, figure(node, path), path);
        } else if (evidence != null) {
            check(
                    evidence.get("a"),
                    node.at(node.has("lens") ? "/papersA" : "/a/papers").asInt(-1),
                    path + " a");
            check(
                    evidence.get("b"),
                    node.at(node.has("lens") ? "/papersB" : "/b/papers").asInt(-1),
                    path + " b");
        }
        node.properties().forEach(field -> walk(field.getValue(), path + "/" + field.getKey(), node));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path + "/" + i, null);
            }
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int figure(JsonNode node, String path) {
        for (String pointer : FIGURES) {
            if (node.at(pointer).isInt()) {
                return node.at(pointer).asInt();
            }
        }
        throw new AssertionError(path + " has evidence and no figure");
    }

    private void check(JsonNode evidence, int figure, String path) {
        Set<String> distinct = new TreeSet<>();
        evidence.forEach(id -> distinct.add(id.asText()));
        assertThat(distinct).as(path).hasSize(figure).hasSize(evidence.size()).isSubsetOf(papers);
        walked++;
    }

    @Test
    void theLengthOfEveryListOfPapersIsItsFigure() throws IOException {
        walk("topics", "--json");
        walk("trend", "agents", "reasoning", "LLM", "--json");
        walk("compare", "2024-Q3", "2024-Q4", "--json");
        walk("compare", "2024-W40..2024-W42", "2024-W43..2024-W44", "2024-Q4", "--json");
        walk("compare", "all", "2024-Q4", "--keywords", "agent,nothing at all,benchmark", "--json");
        walk("compare", "--series", "dair-ai", "pytorchkr", "--json");
        walk("compare", "--series", "dair-ai", "pytorchkr", "2024-W42", "--keywords", "agents,에이전트", "--json");
        walk("compare", "2024-Q3", "2024-Q4", "--lead-words", "5", "--json");
        walk("bursts", "--json");
        walk(
                "emerging",
                "--period",
                "last-2w",
                "--novelty",
                "1",
                "--growth",
                "0.01",
                "--weeks",
                "1",
                "--papers",
                "1",
                "--json");
        walk("pairs", "--together", "1", "--json");
        walk("keywords", "--json");
        walk("keywords", "--period", "2024-Q3", "--json");
        walk("keywords", "--period", "all", "--language", "ko", "--json");
        walk("keywords", "--topic", "agents", "--json");
        walk("this-week", "--json");
        walk("this-week", "2024-W42", "--language", "ko", "--rare", "1", "--json");
        walk("topics", "--as-of", "9999-12-31", "--period", "2024-Q4", "--json");
    }

    @Test
    void evidenceIsPrintedWithTitles() {
        for (String[] args : new String[][] {
            {"trend", "agents", "--evidence"},
            {"compare", "all", "2024-Q4", "--evidence"},
            {"pairs", "--together", "1", "--evidence"},
            {"keywords", "--evidence"},
            {"keywords", "--topic", "agents", "--evidence"},
            {"bursts", "--penalty", "0.1", "--evidence"},
            {"this-week", "--evidence"},
            {"topics", "--evidence"},
            {"compare", "--series", "dair-ai", "pytorchkr", "--keywords", "agents", "--evidence"},
        }) {
            Run run = Run.in(folder, args);
            assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
            assertThat(run.out().lines()).as(args[0]).anyMatch(line -> line.matches("  20\\d\\d-W\\d\\d  \\S+  .+"));
        }
    }

    @Test
    void anIssueIsSummedUpInBothLanguages() {
        assertThat(Run.in(folder, "this-week").out())
                .contains("Keywords that these weeks did not have", "Unusual topics");
        assertThat(Run.in(folder, "this-week", "--language", "ko").out()).contains("평소와 다른 주제", "이전에 실렸던 논문");
        assertThat(Run.in(folder, "this-week", "2019-W01").status()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.in(folder, "this-week", "yesterday").status()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void seriesAreComparedByTheKeywordsThatWereAskedFor() throws IOException {
        JsonNode keywords = new ObjectMapper()
                .readTree(Run.in(
                                folder,
                                "compare",
                                "--series",
                                "dair-ai",
                                "pytorchkr",
                                "2024-W42",
                                "--keywords",
                                "thoughts,fairness",
                                "--json")
                        .out())
                .get("keywords");
        assertThat(keywords.findValuesAsText("keyword")).containsExactly("thoughts", "Fairness");
        // Both series carry the same papers in this week.
        assertThat(keywords.get(1).at("/a/papers").asInt())
                .isEqualTo(keywords.get(1).at("/b/papers").asInt())
                .isPositive();
    }

    @Test
    void anArchiveThatWasEmptyAtThatDateIsCalledSo() {
        Run run = Run.in(folder, "topics", "--as-of", "2001-01-01");
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).singleElement().asString().contains("no issue yet at the end of 2001-01-01");
    }

    @Test
    void anOptionOutOfItsRangeIsNamed() {
        for (String[] args : new String[][] {
            {"bursts", "--ratio", "1"},
            {"bursts", "--gamma", "-1"},
            {"bursts", "--penalty", "0"},
            {"emerging", "--novelty", "2"},
            {"emerging", "--growth", "0"},
            {"pairs", "--together", "0"},
            {"this-week", "--rare", "3"},
            {"this-week", "--weeks", "0"},
            {"compare", "2024-Q3", "2024-Q4", "--keywords", " , "}
        }) {
            Run run = Run.in(folder, args);
            assertThat(run.status()).as(String.join(" ", args)).isEqualTo(ExitCode.USAGE);
            assertThat(run.messages()).singleElement().asString().contains(args[args.length - 2]);
        }
    }

    @Test
    void theLeadMayBeLongerOrShorter() throws IOException {
        JsonNode narrow = new ObjectMapper()
                .readTree(Run.in(folder, "trend", "benchmark", "--lead-words", "1", "--json")
                        .out());
        JsonNode wide = new ObjectMapper()
                .readTree(Run.in(folder, "trend", "benchmark", "--lead-words", "500", "--json")
                        .out());
        JsonNode all = wide.at("/trends/0/lenses");
        assertThat(narrow.at("/trends/0/papers").asInt())
                .isLessThan(wide.at("/trends/0/papers").asInt());
        assertThat(all.get(0).get("overall").asDouble())
                .isEqualTo(all.get(1).get("overall").asDouble());
        assertThat(Run.in(folder, "topics", "--lead-words", "0").status()).isEqualTo(ExitCode.USAGE);
    }
}
