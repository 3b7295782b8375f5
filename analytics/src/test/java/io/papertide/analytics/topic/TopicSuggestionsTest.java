package io.papertide.analytics.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.SubjectIndex;
import io.papertide.analytics.topic.TopicSuggestions.Suggestion;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import io.papertide.testkit.planted.PlantedCorpus;
import io.papertide.testkit.planted.PlantedPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is proposed as a topic where it is known what came up. */
class TopicSuggestionsTest {
    private static final Corpus CORPUS = new PlantedCorpus(PlantedPlan.of(5, 60, 1_200));
    private static final Period ALL = CORPUS.period().orElseThrow();
    private static final List<String> RISING = List.of("lattice weaving", "harbor folding", "ember sketching");
    private static final int SHUFFLES = 40;

    private static final SubjectIndex INDEX = index(TopicCatalogue.bundled());

    private static SubjectIndex index(TopicCatalogue catalogue) {
        return IndexedAnalysis.of(CORPUS, CatalogueTagger.of(catalogue), AnalysisOptions.DEFAULT)
                .index();
    }

    private static List<Suggestion> proposals(SubjectIndex index, SuggestionRule rule) {
        return TopicSuggestions.of(TopicCatalogue.bundled(), index, ALL, rule).proposals();
    }

    private static List<String> terms(List<Suggestion> proposals) {
        return proposals.stream().flatMap(proposal -> proposal.terms().stream()).toList();
    }

    /** The same papers, each week's in another week. */
    private static SubjectIndex shuffled(long seed) {
        List<IsoWeek> weeks = List.copyOf(INDEX.frame().weeks());
        List<IsoWeek> others = new ArrayList<>(weeks);
        Collections.shuffle(others, new Random(seed));
        CorpusFrame.Builder frame = CorpusFrame.builder(INDEX.frame().weeks());
        for (int paper = 0; paper < INDEX.frame().paperCount(); paper++) {
            int ordinal = paper;
            List<IsoWeek> moved = weeks.stream()
                    .filter(week -> INDEX.frame().papers(week).get(ordinal))
                    .map(week -> others.get(weeks.indexOf(week)))
                    .collect(Collectors.toList());
            frame.add(INDEX.frame().id(paper), moved, INDEX.frame().words(paper));
        }
        return new SubjectIndex(frame.build(), INDEX.topics(), INDEX.keywords());
    }

    @Test
    void themesThatCameUpWithoutAnyCueAreProposedAndNothingElseThatWasPlanted() {
        List<Suggestion> proposals = proposals(INDEX, SuggestionRule.DEFAULT);
        assertThat(terms(proposals))
                .containsAll(RISING)
                .doesNotContain("kelvin ledger", "mosaic tide", "quill orchard");
        for (Suggestion proposal : proposals) {
            assertThat(proposal.q()).isBetween(0.0, 0.2);
            assertThat(proposal.papers()).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
            assertThat(proposal.late())
                    .isBetween(proposal.papers().size() / 2, proposal.papers().size());
            assertThat(proposal.nearestShare()).isLessThan(0.8);
        }
    }

    @Test
    void amongShuffledWeeksNoneOfThemIsProposedAndSeldomAnything() {
        int withProposals = 0;
        for (long seed = 0; seed < SHUFFLES; seed++) {
            List<String> terms = terms(proposals(shuffled(seed), SuggestionRule.DEFAULT));
            assertThat(terms).as("seed " + seed).doesNotContainAnyElementsOf(RISING);
            withProposals += terms.isEmpty() ? 0 : 1;
        }
        // One in five by the rule, and two standard errors.
        double error = Math.sqrt(SHUFFLES * 0.2 * 0.8);
        assertThat((double) withProposals).isLessThan(SHUFFLES * 0.2 + 2 * error);
    }

    @Test
    void whatATopicExplainsIsNotProposed() {
        String mine = """
                topics:
                  - id: weaving
                    name: {en: Weaving}
                    strong:
                      - lattice weaving
                """;
        TopicCatalogue catalogue = TopicCatalogue.bundled().changedBy("mine", mine);
        assertThat(terms(TopicSuggestions.of(catalogue, index(catalogue), ALL, SuggestionRule.DEFAULT)
                        .proposals()))
                .doesNotContain("lattice weaving")
                .contains("ember sketching");
    }

    @Test
    void theRuleDecidesHowMuchIsProposed() {
        List<Suggestion> usual = proposals(INDEX, SuggestionRule.DEFAULT);
        assertThat(proposals(INDEX, new SuggestionRule(7, 0.8, 1e-9)))
                .hasSizeLessThan(usual.size())
                .isSubsetOf(usual);
        int most = usual.stream().mapToInt(one -> one.papers().size()).max().orElseThrow();
        assertThat(proposals(INDEX, new SuggestionRule(most + 1, 0.8, 0.2))).isEmpty();
        assertThat(proposals(INDEX, new SuggestionRule(7, 0.01, 0.2)))
                .allSatisfy(one -> assertThat(one.nearest()).isEmpty());
        assertThatThrownBy(() -> new SuggestionRule(1, 0.8, 0.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SuggestionRule(7, 0, 0.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SuggestionRule(7, 0.8, 1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
