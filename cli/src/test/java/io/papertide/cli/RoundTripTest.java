package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported can be imported again: all of it as JSON, the English issues as Markdown. */
class RoundTripTest {
    private static final String DIGEST = """
            ## Top AI Papers of the Week (January 8 - January 14) - 2024
            | **Paper**  | **Links** |
            | ------------- | ------------- |
            | 1) **Lamps \\| and_marks** - A *lamp* with `code`, <think> and a \\[note\\]. <br>● One & more | [Paper](https://arxiv.org/abs/2401.00001), [Tweet](https://x.com/a/status/1000000000000000001) |
            | 2) **Wells (v2)** - A well: 100% of x < y \\* z; see https://example.org/a_b(c). | [Paper](https://example.org/w_(x)), [Dataset](https://example.org/d) |
            | 3) **No Links** - None. |
            """;
    private static final String REWRITTEN = DIGEST.replace("None.", "Still none, in other words.");
    private static final String TOPIC = """
            [2024/01/08 ~ 01/14] 이번 주의 논문

            등불 / Lamps | and_marks

            논문 소개

            빛나는 법을 배웁니다.

            논문 링크

            https://arxiv.org/abs/2401.00001
            """;
    private static final String TABLE = """
            Title,Description,PaperURL,TweetURL,Abstract
            Wells,,https://example.org/w_(x),,"An abstract, with a ""quote""."
            Nobody,,https://example.org/nobody,,Unknown.
            """;

    @TempDir
    private Path folder;

    private Path first;

    @BeforeEach
    void fillAnArchive() throws IOException {
        first = Files.createDirectory(folder.resolve("first"));
        importAsOf("2024-02-01", "2024.md", DIGEST);
        importAsOf("2024-03-01", "2024.md", REWRITTEN);
        importAsOf("2024-02-02", "topic.txt", TOPIC);
        importAsOf("2024-02-03", "table.csv", TABLE);
        List<String> ids = new ArrayList<>();
        for (String line : export(first, "jsonl").lines().toList()) {
            ids.add(new ObjectMapper().readTree(line).get("id").asText());
        }
        assertThat(ids).hasSize(3);
        Run join = Run.in(first, "join", ids.get(1), ids.get(2));
        assertThat(join.status()).as(join.err()).isEqualTo(ExitCode.DONE);
    }

    private void importAsOf(String day, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Run run = Run.in(first, "import", "--as-of", day, file.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
    }

    private static String export(Path from, String format) {
        Run run = Run.in(from, "export", "--format", format);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.out();
    }

    private Path importedInto(String name, String file, String content) throws IOException {
        Path other = Files.createDirectory(folder.resolve(name));
        Path written = Files.writeString(folder.resolve(file), content);
        Run run = Run.in(other, "import", written.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        return other;
    }

    @Test
    void theJsonGivesAnEqualArchive() throws IOException {
        String json = export(first, "json");
        Path second = importedInto("second", "export.json", json);
        assertThat(export(second, "json")).isEqualTo(json);
        for (String format : List.of("jsonl", "csv", "csv-entries", "csv-links", "md", "bibtex")) {
            assertThat(export(second, format)).as(format).isEqualTo(export(first, format));
        }
        for (List<String> command :
                List.of(List.of("issues", "--revisions"), List.of("quality"), List.of("diff", "2024-W02"))) {
            String[] args = command.toArray(String[]::new);
            assertThat(Run.in(second, args).out()).isEqualTo(Run.in(first, args).out());
        }
        assertThat(Run.in(second, "verify").status()).isEqualTo(ExitCode.DONE);
        Path file = Files.writeString(folder.resolve("again.json"), json);
        Run again = Run.in(first, "import", file.toString());
        assertThat(again.out()).contains("0 new, 0 revised, 3 unchanged");
        assertThat(export(first, "json")).isEqualTo(json);
    }

    @Test
    void theMarkdownGivesTheSameEntries() throws IOException {
        Path second = importedInto("second", "2024.md", export(first, "md"));
        JsonNode before = week(first);
        JsonNode after = week(second);
        assertThat(after).hasSize(3);
        for (int i = 0; i < after.size(); i++) {
            for (String field : List.of("rank", "title", "summary", "links")) {
                assertThat(after.get(i).get(field))
                        .as(field)
                        .isEqualTo(before.get(i).get(field));
            }
        }
    }

    private static JsonNode week(Path archive) throws IOException {
        JsonNode shown = new ObjectMapper()
                .readTree(Run.in(archive, "show", "2024-W02", "--json").out());
        return shown.at("/issues/0/entries");
    }

    @Test
    void textOfAnUnknownLanguageIsAbsentAndTheTableFilledIn() throws IOException {
        List<JsonNode> papers = new ArrayList<>();
        for (String line : export(first, "jsonl").lines().toList()) {
            papers.add(new ObjectMapper().readTree(line));
        }
        assertThat(papers).hasSize(2);
        assertThat(papers.get(0).get("title").fieldNames()).toIterable().containsExactly("en", "ko");
        assertThat(papers.get(0).get("abstract").isEmpty()).isTrue();
        assertThat(papers.get(1).get("title").fieldNames()).toIterable().containsExactly("en");
        assertThat(papers.get(1).at("/abstract/en").asText()).isEqualTo("An abstract, with a \"quote\".");
        assertThat(Run.in(first, "quality").out()).contains("table.csv:3: Nobody");
    }
}
