package io.papertide.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papertide.bench.generate.ArchiveGenerator.Form;
import io.papertide.ingest.DigestFormats;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestResult;
import io.papertide.model.IngestWarning;
import io.papertide.model.Issue;
import io.papertide.testkit.planted.PlantedPapers;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveGeneratorTest {
    private static final PlantedPlan PLAN = PlantedPlan.of(7, 60, 600);

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        new ArchiveGenerator(PLAN).write(folder, EnumSet.allOf(Form.class));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<IngestResult> digests() throws IOException {
        List<IngestResult> results = new ArrayList<>();
        for (Path file : files(folder.resolve("digests"))) {
            DigestSource source = DigestSource.decode(file.getFileName().toString(), Files.readAllBytes(file));
            results.add(DigestFormats.detect(source).orElseThrow().parse(source));
        }
        return results;
    }

    private static JsonNode truth() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(folder.resolve("truth.json").toFile());
    }

    @Test
    void digestsAreReadAsTheyWerePlanted() throws IOException {
        TreeMap<String, Issue> read = new TreeMap<>();
        for (IngestResult result : digests()) {
            assertThat(result.warnings()).extracting(IngestWarning::code).allMatch("no-links"::equals);
            result.issues().forEach(issue -> read.put(issue.series() + " " + issue.week(), issue));
        }
        assertThat(read).hasSize(truth().path("issues").asInt());
        assertThat(read.values().stream()
                        .mapToInt(issue -> issue.entries().size())
                        .sum())
                .isEqualTo(truth().path("entries").asInt())
                .isGreaterThan(600);
        PlantedPapers papers = new PlantedPapers(PLAN);
        for (int week = 0; week < PLAN.weeks(); week++) {
            String name = "dair-ai " + PLAN.week(week);
            assertThat(read.containsKey(name)).isEqualTo(!PLAN.isGap(week));
            papers.issue(week)
                    .ifPresent(issue -> assertThat(read.get(name).entries())
                            .usingRecursiveComparison()
                            .ignoringFields("line")
                            .isEqualTo(issue.entries()));
        }
    }

    @Test
    void linesHoldEveryPaperOnce() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("papers.jsonl"));
        assertThat(lines).hasSize(truth().path("papers").asInt()).doesNotHaveDuplicates();
        JsonNode first = JsonMapper.builder().build().readTree(lines.get(0));
        assertThat(first.path("appearances").path(0).path("week").asText()).isEqualTo("2015-W01");
        assertThat(first.path("title").path("en").asText()).isNotBlank();
    }

    @Test
    void equalPlansGiveEqualBytes(@TempDir Path other) throws IOException {
        new ArchiveGenerator(PlantedPlan.of(7, 60, 600)).write(other, EnumSet.allOf(Form.class));
        for (Path file : files(folder)) {
            assertThat(other.resolve(folder.relativize(file).toString())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void theTruthCountsEveryWeekAndNoGap() throws IOException {
        for (JsonNode subject : truth().path("subjects")) {
            assertThat(subject.path("papersByWeek")).hasSize(60);
            for (int week = 0; week < PLAN.weeks(); week++) {
                int papers = subject.path("papersByWeek").path(week).asInt();
                assertThat(papers).isBetween(0, PLAN.entriesIn(week));
            }
        }
        assertThat(truth().path("gaps")).isNotEmpty();
    }
}
