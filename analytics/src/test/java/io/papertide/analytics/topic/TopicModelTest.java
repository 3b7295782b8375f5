package io.papertide.analytics.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicModelTest {
    private static final String TEXT = """
            # by hand
            threshold\t0.4000
            text\ttopic\tbias\ta\tb
            full\ta\t-1.0000\t2.0000\t0.5000
            full\tb\t-2.0000\t0.0000\t1.0000
            lead\ta\t-0.5000\t2.0000\t0.0000
            """;

    @Test
    void aTableIsReadAndWrittenAlike() {
        assertThat(TopicModel.parse("x.tsv", TEXT).toText()).isEqualTo(TEXT);
        assertThat(TopicModel.bundled().toText())
                .isEqualTo(TopicModel.parse("y", TopicModel.bundled().toText()).toText());
    }

    @Test
    void theScoresOfAllTopicsDecideOnEach() {
        TopicModel model = TopicModel.parse("x.tsv", TEXT);
        assertThat(model.probability("a", Map.of("a", 1.0, "b", 2.0), false))
                .isCloseTo(1 / (1 + Math.exp(-2)), within(1e-12));
        assertThat(model.probability("a", Map.of("a", 1.0), true)).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
        assertThat(model.contribution("a", "b", 2, false)).isEqualTo(1);
    }

    @Test
    void aTopicOfACuratorIsDecidedByItsOwnCues() {
        TopicModel model = TopicModel.parse("x.tsv", TEXT);
        assertThat(model.probability("mine", Map.of("mine", Math.log1p(3)), false))
                .isGreaterThan(0.5);
        assertThat(model.probability("mine", Map.of("mine", Math.log1p(1)), false))
                .isLessThan(0.4);
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> TopicModel.parse("x.tsv", TEXT + "full\tc\t1.0\n"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("x.tsv:7:");
        assertThatThrownBy(() -> TopicModel.parse("x.tsv", "")).isInstanceOf(CatalogueException.class);
    }

    @Test
    void theBundledModelKnowsTheBundledTopics() {
        List<String> ids =
                TopicCatalogue.bundled().topics().stream().map(Topic::id).toList();
        TopicModel model = TopicModel.bundled();
        assertThat(model.topics()).isEqualTo(ids);
        assertThat(model.full().keySet()).containsExactlyElementsOf(ids);
        assertThat(model.lead().keySet()).containsExactlyElementsOf(ids);
        assertThat(model.primary().keySet()).containsExactlyElementsOf(ids);
        assertThat(model.origin()).anyMatch(line -> line.contains("SHA-256"));
    }
}
