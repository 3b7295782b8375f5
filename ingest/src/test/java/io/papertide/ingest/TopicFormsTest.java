package io.papertide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.LinkKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One topic gives one issue, in whatever form it was had. */
class TopicFormsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/formats/pytorchkr/accept");

    private static Issue read(String name) throws IOException {
        IngestResult result = DigestFormats.find("pytorchkr")
                .orElseThrow()
                .parse(DigestSource.decode(name, Files.readAllBytes(FIXTURES.resolve(name))));
        assertThat(result.issues()).hasSize(1);
        return result.issues().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw.md", "discourse.json", "page.html"})
    void everyFormGivesTheIssueOfThePlainText(String name) throws IOException {
        Issue text = read("topic.txt");
        Issue other = read(name);
        assertThat(other.series()).isEqualTo(text.series());
        assertThat(other.title()).isEqualTo(text.title());
        assertThat(other.span()).isEqualTo(text.span());
        assertThat(other.overview()).isEqualTo(text.overview());
        assertThat(other.entries())
                .usingRecursiveComparison()
                .ignoringFields("line", "links")
                .isEqualTo(text.entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw.md", "discourse.json", "page.html"})
    void theLinksAreThoseOfTheTextAndThoseThatItLost(String name) throws IOException {
        List<Entry> text = read("topic.txt").entries();
        List<Entry> other = read(name).entries();
        for (int i = 0; i < text.size(); i++) {
            assertThat(other.get(i).links()).containsAll(text.get(i).links());
        }
        assertThat(other.get(1).links())
                .anyMatch(link -> link.url().equals("https://example.org/benchmark") && link.kind() == LinkKind.OTHER);
    }
}
