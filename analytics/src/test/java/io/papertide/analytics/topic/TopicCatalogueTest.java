package io.papertide.analytics.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.Lens;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicCatalogueTest {
    @Test
    void bundledCatalogueHasTheTwentyFourTopicsInOrder() {
        assertThat(TopicCatalogue.bundled().topics())
                .extracting(Topic::id)
                .startsWith("llm", "agents", "multimodal", "fairness")
                .hasSize(24)
                .doesNotHaveDuplicates();
    }

    @Test
    void bundledExamplesGetTheirTopics() {
        CatalogueTagger tagger = CatalogueTagger.of(TopicCatalogue.bundled());
        for (Topic topic : TopicCatalogue.bundled().topics()) {
            for (String title : topic.examples()) {
                assertThat(tag(tagger, title)).as(title).contains(topic.id());
            }
            for (String title : topic.counterexamples()) {
                assertThat(tag(tagger, title)).as(title).doesNotContain(topic.id());
            }
        }
    }

    @Test
    void anUnknownNameIsShownWithLineAndColumn() {
        String yaml = """
                topics:
                  - id: agents
                    name: {en: AI agents}
                    strng:
                      - agent
                """;
        assertThatThrownBy(() -> TopicCatalogue.parse("mine.yaml", yaml))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("mine.yaml:4:5: unknown name \"strng\"");
    }

    private static List<String> tag(CatalogueTagger tagger, String title) {
        Paper paper = new Paper(
                new PaperId("p:example"),
                BilingualText.english(title),
                BilingualText.NONE,
                BilingualText.NONE,
                List.of(),
                List.of(new Appearance(SeriesId.DAIR_AI, new IsoWeek(2024, 42), 1, "example", 1)));
        return tagger.tag(paper, Lens.FULL).stream().map(TopicAssignment::topic).toList();
    }
}
