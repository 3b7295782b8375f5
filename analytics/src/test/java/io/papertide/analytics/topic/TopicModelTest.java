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
            text\tfeature\ta\tb
            full\tbias\t-1.0\t-2.0
            full\tscore:a\t2.0
            full\tscore:b\t0.5\t1.0
            lead\tbias\t-0.5
            korean\tbias\t-1.0\t-2.0
            korean-lead\tbias\t-1.0\t-2.0
            title\tbias\t-1.0\t-2.0
            primary\tbias\t-1.0\t-2.0
            """;

    @Test
    void aTableIsReadAndWrittenAlike() {
        assertThat(TopicModel.parse("x.tsv", TEXT).toText()).isEqualTo(TEXT);
        assertThat(TopicModel.bundled().toText())
                .isEqualTo(TopicModel.parse("y", TopicModel.bundled().toText()).toText());
    }

    @Test
    void theFeaturesOfAllTopicsDecideOnEach() {
        TopicDecisions decisions =
                new TopicDecisions(TopicModel.parse("x.tsv", TEXT).table(TopicReading.FULL));
        decisions.add("score:a", 1);
        decisions.add("score:b", 2);
        decisions.add("score:b", 7);
        decisions.add("word:unknown", 3);
        assertThat(decisions.sum(0)).isCloseTo(-1 + 2 + 1, within(1e-12));
        assertThat(decisions.sum(1)).isCloseTo(-2 + 2, within(1e-12));
        assertThat(decisions.contributions("a")).isEqualTo(Map.of("bias", -1.0, "score:a", 2.0, "score:b", 1.0));
        assertThat(decisions.contributions("mine")).isEmpty();
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> TopicModel.parse("x.tsv", TEXT + "full\tc\t1.0\t1.0\t1.0\n"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("x.tsv:12:");
        assertThatThrownBy(() -> TopicModel.parse("x.tsv", TEXT + "half\tc\t1.0\n"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("x.tsv:12:");
        assertThatThrownBy(() -> TopicModel.parse("x.tsv", "")).isInstanceOf(CatalogueException.class);
        assertThatThrownBy(() -> TopicModel.parse("x.tsv", TEXT.replace("lead\tbias", "lead\tscore:a")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("bias");
    }

    @Test
    void theBundledModelKnowsTheBundledTopics() {
        List<String> ids =
                TopicCatalogue.bundled().topics().stream().map(Topic::id).toList();
        TopicModel model = TopicModel.bundled();
        assertThat(model.topics()).isEqualTo(ids);
        for (TopicReading reading : TopicReading.values()) {
            assertThat(model.table(reading).weights().keySet()).allSatisfy(feature -> {
                if (!feature.equals(WeightTable.BIAS)) {
                    assertThat(reading.groups()).contains(FeatureGroup.of(feature));
                }
            });
        }
        assertThat(model.origin()).anyMatch(line -> line.contains("SHA-256"));
    }
}
