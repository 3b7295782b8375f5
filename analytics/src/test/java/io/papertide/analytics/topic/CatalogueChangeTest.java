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
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CatalogueChangeTest {
    private static TopicCatalogue changed(String yaml) {
        return TopicCatalogue.bundled().changedBy("mine.yaml", yaml);
    }

    private static List<TopicAssignment> tag(TopicCatalogue catalogue, String title, String summary) {
        Paper paper = new Paper(
                new PaperId("p:example"),
                BilingualText.english(title),
                BilingualText.english(summary),
                BilingualText.NONE,
                List.of(),
                List.of(new Appearance(SeriesId.DAIR_AI, new IsoWeek(2024, 42), 1, "example", 1)));
        return CatalogueTagger.of(catalogue).tag(paper, Lens.FULL);
    }

    @Test
    void aNewTopicIsGivenByItsOwnCues() {
        TopicCatalogue catalogue = changed("""
                topics:
                  - id: education
                    name: {en: Education, ko: 교육}
                    strong:
                      - pupil / classroom
                """);
        assertThat(catalogue.topics()).hasSize(25);
        assertThat(tag(catalogue, "Tutors in the classroom", "Each pupil gets hints from a tutor."))
                .extracting(TopicAssignment::topic)
                .contains("education");
        assertThat(tag(catalogue, "Rust in steel bridges", "A study of corrosion."))
                .extracting(TopicAssignment::topic)
                .doesNotContain("education");
    }

    @Test
    void aKnownTopicGetsCuesAndLosesThem() {
        TopicCatalogue catalogue = changed("""
                topics:
                  - id: rag
                    usual:
                      - library card
                    without:
                      - GraphRAG
                """);
        Topic rag = catalogue.find("rag").orElseThrow();
        Topic before = TopicCatalogue.bundled().find("rag").orElseThrow();
        assertThat(rag.name()).isEqualTo(before.name());
        assertThat(rag.cues()).anyMatch(cue -> cue.forms().contains("library card"));
        assertThat(rag.cues()).noneMatch(cue -> cue.forms().contains("GraphRAG"));
        assertThat(before.cues()).anyMatch(cue -> cue.forms().contains("GraphRAG"));
    }

    @Test
    void aTopicIsRemoved() {
        assertThat(changed("topics:\n  - id: survey\n    remove: true\n").find("survey"))
                .isEmpty();
    }

    @Test
    void aGroupComesWithEachOfItsTopicsAndIsNeverPrimary() {
        TopicCatalogue catalogue = changed("""
                topics:
                  - id: media
                    name: {en: Media}
                    group: [vision, generation, audio]
                """);
        List<TopicAssignment> topics = tag(
                catalogue,
                "Text-to-image diffusion models with sharper faces",
                "A diffusion model for image generation that draws faces from a text prompt.");
        assertThat(topics).extracting(TopicAssignment::topic).contains("generation", "media");
        assertThat(topics)
                .filteredOn(TopicAssignment::primary)
                .extracting(TopicAssignment::topic)
                .containsExactly("generation");
        assertThat(topics)
                .filteredOn(topic -> topic.topic().equals("media"))
                .allSatisfy(topic -> assertThat(topic.evidence()).isNotEmpty());
    }

    @Test
    void mistakesAreShownWithLineAndColumn() {
        assertFails(
                "topics:\n  - id: nothing\n    remove: true\n",
                "mine.yaml:2:5: there is no topic \"nothing\" to remove");
        assertFails(
                "topics:\n  - id: rag\n    without:\n      - zebra\n", "mine.yaml:4:9: the topic has no cue \"zebra\"");
        assertFails("topics:\n  - id: rag\n    remove: maybe\n", "mine.yaml:3:13: here stands true or false");
        assertFails(
                "topics:\n  - id: g\n    name: {en: G}\n    group: [zebra]\n",
                "mine.yaml:4:13: there is no topic \"zebra\"");
        assertFails("topics:\n  - id: rag\n    strnog:\n      - x\n", "mine.yaml:3:5: unknown name \"strnog\"");
        assertFails("topics:\n  - id: new\n    strong:\n      - x\n", "mine.yaml:2:5: a topic needs a name");
    }

    private static void assertFails(String yaml, String message) {
        assertThatThrownBy(() -> changed(yaml))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void examplesThatDoNotTurnOutAreFound() {
        TopicCatalogue catalogue = changed("""
                topics:
                  - id: education
                    name: {en: Education}
                    strong:
                      - classroom
                    examples:
                      - Tutors in the classroom
                      - Steel bridges | The summary does not help either.
                    counterexamples:
                      - A classroom
                """);
        assertThat(TopicExamples.failures(catalogue))
                .extracting(failure -> failure.topic() + " " + failure.wanted() + " " + failure.example())
                .containsExactly(
                        "education true Steel bridges | The summary does not help either.",
                        "education false A classroom");
        assertThat(TopicExamples.failures(TopicCatalogue.bundled())).isEmpty();
    }

    @Test
    void anExplanationNamesCuesPlacesAndTheNearestTopic() {
        Paper paper = new Paper(
                new PaperId("p:example"),
                BilingualText.english("A Survey of Robot Learning"),
                BilingualText.english("This survey reviews how a robot learns manipulation from demonstrations."),
                BilingualText.NONE,
                List.of(),
                List.of(new Appearance(SeriesId.DAIR_AI, new IsoWeek(2024, 42), 1, "example", 1)));
        CatalogueTagger tagger = CatalogueTagger.of(TopicCatalogue.bundled());
        List<TopicExplanation> why = tagger.explain(paper, Lens.FULL);
        assertThat(why)
                .filteredOn(TopicExplanation::given)
                .extracting(TopicExplanation::topic)
                .containsExactlyElementsOf(tagger.tag(paper, Lens.FULL).stream()
                        .map(TopicAssignment::topic)
                        .toList());
        assertThat(why).filteredOn(explanation -> !explanation.given()).hasSize(1);
        TopicExplanation survey = why.stream()
                .filter(explanation -> explanation.topic().equals("survey"))
                .findFirst()
                .orElseThrow();
        assertThat(survey.cues()).anyMatch(cue -> cue.inTitle() && cue.surface().startsWith("Survey"));
        assertThat(survey.reasons()).anyMatch(reason -> reason.feature().endsWith(":survey") && reason.added() > 0);
        double sum = survey.reasons().stream()
                .mapToDouble(TopicExplanation.Reason::added)
                .sum();
        // What hardly spoke is left out, hence the tolerance.
        assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(survey.probability(), Offset.offset(0.05));
    }
}
