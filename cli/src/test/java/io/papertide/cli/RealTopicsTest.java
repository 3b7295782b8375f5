package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertide.analytics.topic.TopicModel;
import io.papertide.testkit.SharedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics against the hand labels, where they lie beside the project. */
class RealTopicsTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void importTheYears() {
        assumeTrue(SharedCorpus.find("gold").isPresent(), "the hand labels are not beside this checkout");
        Run.in(folder, "import", path("corpus/dair/2023.md"), path("corpus/dair/2024.md"));
    }

    private static String path(String name) {
        return SharedCorpus.find(name).orElseThrow().toString();
    }

    @Test
    void weightsLearnedFromOneYearServeTheOther() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Run.in(folder, "evaluate", path("gold/topics-2023-2024.csv"), "--between-years", "--json")
                        .out());
        for (String name : List.of("trained on 2023, others, full", "trained on 2024, others, full")) {
            assertThat(json.get(name).get("microF1").asDouble()).as(name).isGreaterThan(0.81);
            assertThat(json.get(name).get("macroF1").asDouble()).as(name).isGreaterThan(0.765);
            assertThat(json.get(name).get("quarterlyShareError").asDouble())
                    .as(name)
                    .isLessThan(0.022);
        }
    }

    /** The documented command, whatever was imported first. */
    @Test
    void theTableThatShipsIsWhatTheCommandMakes(@TempDir Path other) throws IOException {
        for (String source : List.of("README-2025-02-24.md", "2024.md", "2023.md")) {
            Run.in(other, "import", path("corpus/dair/" + source));
        }
        Path table = other.resolve("topic-model.tsv");
        Run.in(
                other,
                "train",
                path("gold/topics-2023-2024.csv"),
                "--examples",
                "../etc/topic-examples.csv",
                "--out",
                table.toString());
        assertThat(Files.readString(table)).isEqualTo(TopicModel.bundled().toText());
    }

    @Test
    void aPaperHasTheSameTopicsInKoreanAsInEnglish(@TempDir Path english, @TempDir Path korean) throws IOException {
        Run.in(english, "import", path("corpus/dair/2024.md"));
        Run.in(korean, "import", path("corpus/pytorchkr/2024-10-14.txt"));
        List<Set<String>> inEnglish = topics(english, "dair-ai", false);
        List<Set<String>> inKorean = topics(korean, "pytorchkr", true);
        assertThat(inKorean).hasSize(10);
        int both = 0;
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            Set<String> shared = new TreeSet<>(inEnglish.get(i));
            shared.retainAll(inKorean.get(i));
            both += shared.size();
            sum += inEnglish.get(i).size() + inKorean.get(i).size();
        }
        assertThat(2.0 * both / sum).as("%s%n%s", inEnglish, inKorean).isGreaterThanOrEqualTo(0.85);
    }

    /** The topics of the ten papers of 2024-W42 by rank, read in one language alone. */
    private static List<Set<String>> topics(Path archive, String series, boolean koreanOnly) throws IOException {
        List<Set<String>> topics = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            topics.add(new TreeSet<>());
        }
        String out = koreanOnly
                ? KoreanOnly.jsonl(archive)
                : Run.in(archive, "export", "--format", "jsonl").out();
        for (String line : out.lines().toList()) {
            JsonNode paper = new ObjectMapper().readTree(line);
            for (JsonNode appearance : paper.get("appearances")) {
                if (appearance.get("week").asText().equals("2024-W42")
                        && appearance.get("series").asText().equals(series)) {
                    paper.get("topics")
                            .forEach(topic -> topics.get(appearance.get("rank").asInt() - 1)
                                    .add(topic.get("id").asText()));
                }
            }
        }
        return topics;
    }
}
