package io.papertide.analytics.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.topic.TopicTagger;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.testkit.MemoryCorpus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicEvaluationTest {
    /** Gives the topics that the title names. */
    private static final TopicTagger TAGGER = new TopicTagger() {
        @Override
        public List<Subject> topics() {
            return List.of(subject("a"), subject("b"));
        }

        @Override
        public List<TopicAssignment> tag(Paper paper, Lens lens) {
            String title = paper.title().in(Language.ENGLISH).orElseThrow();
            List<TopicAssignment> given = new ArrayList<>();
            for (String topic : title.split(" ")) {
                given.add(new TopicAssignment(topic, given.isEmpty(), 1, List.of(topic)));
            }
            return given;
        }
    };

    private static Subject subject(String id) {
        return new Subject(Subject.Kind.TOPIC, id, BilingualText.english(id));
    }

    private static LabelledPaper paper(String week, String given, String... labels) {
        List<Paper> papers = new ArrayList<>();
        new MemoryCorpus().add("2401.00001", week, 1, given, "").forEachPaper(papers::add);
        return new LabelledPaper(
                IsoWeek.parse(week).orElseThrow(), papers.get(0), labels[0], Set.copyOf(Arrays.asList(labels)));
    }

    @Test
    void countsHitsMissesAndWrongOnes() {
        TopicEvaluation evaluation = TopicEvaluation.of(
                TAGGER,
                Lens.FULL,
                List.of(paper("2024-W01", "a", "a"), paper("2024-W02", "a b", "b"), paper("2024-W14", "b", "a", "b")));
        TopicScore a = evaluation.topics().get(0);
        assertThat(a).isEqualTo(new TopicScore("a", 1, 2, 2));
        assertThat(a.f1()).isEqualTo(0.5);
        assertThat(evaluation.topics().get(1)).isEqualTo(new TopicScore("b", 2, 2, 2));
        assertThat(evaluation.microF1()).isCloseTo(2.0 * 3 / (4 + 4), within(1e-12));
        assertThat(evaluation.macroF1()).isCloseTo(0.75, within(1e-12));
        assertThat(evaluation.primaryRight()).isEqualTo(1);
    }

    @Test
    void theErrorOfSharesIsTheMeanOverQuartersAndTopics() {
        // In the first quarter a is given twice in two papers and labelled once; in the second given never, labelled
        // once.
        TopicEvaluation evaluation = TopicEvaluation.of(
                TAGGER,
                Lens.FULL,
                List.of(paper("2024-W01", "a", "a"), paper("2024-W13", "a", "b"), paper("2024-W14", "b", "a")));
        assertThat(evaluation.quarterlyError()).isCloseTo((0.5 + 0.5 + 1 + 1) / 4, within(1e-12));
    }

    @Test
    void nothingFoundIsNothingAndNoDivisionByIt() {
        TopicScore never = new TopicScore("x", 0, 0, 0);
        assertThat(never.precision() + never.recall() + never.f1()).isZero();
    }
}
