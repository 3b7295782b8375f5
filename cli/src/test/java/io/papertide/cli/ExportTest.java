package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void importTheSamples() {
        Run.of("quickstart", "--out", folder.toString());
    }

    @Test
    void aPaperIsALineInTheOrderOfWeekSeriesAndRank() throws IOException {
        List<String> lines =
                Run.in(folder, "export", "--format", "jsonl").out().lines().toList();
        assertThat(lines).hasSize(126);
        String last = "";
        for (String line : lines) {
            JsonNode paper = new ObjectMapper().readTree(line);
            assertThat(paper.get("id").asText()).matches("(arxiv|doi|p):.+");
            JsonNode first = paper.get("appearances").get(0);
            String place = first.get("week").asText()
                    + first.get("series").asText()
                    + String.format(Locale.ROOT, "%04d", first.get("rank").asInt());
            assertThat(place).isGreaterThan(last);
            last = place;
            paper.get("title")
                    .elements()
                    .forEachRemaining(text -> assertThat(text.asText()).isNotBlank());
            for (JsonNode topic : paper.get("topics")) {
                assertThat(topic.get("score").asDouble()).isBetween(0.0, 1.0);
                assertThat(topic.get("evidence")).isNotEmpty();
            }
        }
    }

    @Test
    void aPaperOfBothSeriesIsOneLineWithBothLanguages() {
        String out = Run.in(folder, "export", "--format", "jsonl").out();
        List<String> both = out.lines()
                .filter(line -> line.contains("\"series\":\"dair-ai\"") && line.contains("\"series\":\"pytorchkr\""))
                .toList();
        assertThat(both).hasSize(18).allSatisfy(line -> assertThat(line).contains("\"ko\":"));
    }

    @Test
    void theMarkdownCanBeImportedAgainAndGivesTheSamePapers(@TempDir Path other) throws IOException {
        Path file = other.resolve("all.md");
        assertThat(Run.in(folder, "export", "--format", "md", "--out", file.toString())
                        .status())
                .isEqualTo(ExitCode.DONE);
        Run run = Run.in(other, "import", file.toString());
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("issues 21 new", "entries 126", "papers 126 new");
        Path again = other.resolve("again.md");
        Run.in(other, "export", "--format", "md", "--out", again.toString());
        assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
    }

    @Test
    void eachFormNamesEveryPaper() {
        assertThat(Run.in(folder, "export", "--format", "csv")
                        .out()
                        .lines()
                        .filter(line -> line.matches("\"?(arxiv|doi|p):.*")))
                .hasSize(126);
        assertThat(Run.in(folder, "export", "--format", "bibtex").out().lines().filter(line -> line.startsWith("@")))
                .hasSize(126);
    }
}
