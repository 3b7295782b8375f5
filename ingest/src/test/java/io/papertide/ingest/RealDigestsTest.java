package io.papertide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertide.model.Entry;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.testkit.SharedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real files, where they are at hand. */
class RealDigestsTest {
    private static IngestResult read(String name) throws IOException {
        Optional<Path> file = SharedCorpus.find("corpus/" + name);
        assumeTrue(file.isPresent(), "the shared corpus is not here");
        DigestSource source = DigestSource.decode(file.get().getFileName().toString(), Files.readAllBytes(file.get()));
        return DigestFormats.detect(source).orElseThrow().parse(source);
    }

    @ParameterizedTest
    @CsvSource({
        "dair/2023.md,52,520,1",
        "dair/2024.md,52,520,2",
        "dair/README-2025-02-24.md,112,1120,39",
        "pytorchkr/2024-10-14.txt,1,10,0"
    })
    void allIssuesAndEntriesComeOut(String name, int issues, int entries, int warnings) throws IOException {
        IngestResult result = read(name);
        assertThat(result.issues()).hasSize(issues);
        assertThat(result.entryCount()).isEqualTo(entries);
        assertThat(result.entriesSeen()).isEqualTo(entries);
        assertThat(result.warnings()).hasSize(warnings);
        assertThat(result.issues()).allMatch(issue -> issue.entries().size() == 10);
        assertThat(result.issues().stream().map(issue -> issue.week()).distinct())
                .hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"dair/2023.md", "dair/2024.md", "dair/README-2025-02-24.md", "pytorchkr/2024-10-14.txt"})
    void noMarkupIsLeft(String name) throws IOException {
        List<Entry> entries = read(name).issues().stream()
                .flatMap(issue -> issue.entries().stream())
                .toList();
        for (Entry entry : entries) {
            for (Language language : Language.values()) {
                String title = entry.title().in(language).orElse("");
                String summary = entry.summary().in(language).orElse("");
                assertThat(title + summary).doesNotContain("**", "<br", "](http", "\u00A0");
                assertThat(title).doesNotContain("\n");
            }
        }
    }

    @Test
    void theKoreanIssueHasBothLanguagesAndNineAbstracts() throws IOException {
        List<Entry> entries = read("pytorchkr/2024-10-14.txt").issues().get(0).entries();
        for (Language language : Language.values()) {
            assertThat(entries).allMatch(entry -> entry.title().in(language).isPresent());
            assertThat(entries).allMatch(entry -> entry.summary().in(language).isPresent());
            assertThat(entries.stream()
                            .filter(entry -> entry.abstractText().in(language).isPresent()))
                    .hasSize(9);
        }
        assertThat(entries.stream().flatMap(entry -> entry.links().stream()).map(Link::url))
                .anyMatch(url -> url.contains("github.com"));
    }
}
