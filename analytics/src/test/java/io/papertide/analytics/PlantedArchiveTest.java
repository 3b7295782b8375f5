package io.papertide.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.Period;
import io.papertide.testkit.planted.PlantedCorpus;
import io.papertide.testkit.planted.PlantedPapers;
import io.papertide.testkit.planted.PlantedPlan;
import io.papertide.testkit.planted.PlantedSubject;
import io.papertide.testkit.planted.PlantedSubject.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whole texts whose truth is known, from tokens to verdicts; the same generator writes the archives of the benchmark. */
class PlantedArchiveTest {
    private static final PlantedPlan PLAN = PlantedPlan.of(3, 60, 1_200);
    private static final PlantedCorpus CORPUS = new PlantedCorpus(PLAN);
    private static final Period ALL = CORPUS.period().orElseThrow();
    private static final IndexedAnalysis ANALYSIS =
            IndexedAnalysis.of(CORPUS, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT);

    /** Papers that have a subject, once a paper. */
    private static long planted(PlantedSubject subject) {
        PlantedPapers papers = new PlantedPapers(PLAN);
        return IntStream.range(0, PLAN.weeks())
                .mapToLong(week -> IntStream.rangeClosed(1, PLAN.entriesIn(week))
                        .filter(rank -> !papers.isRepeat(week, rank))
                        .filter(rank -> papers.subjects(week, rank).contains(subject))
                        .count())
                .sum();
    }

    private static List<PlantedSubject> subjects(Kind kind) {
        return PLAN.subjects().stream()
                .filter(subject -> subject.kind() == kind)
                .toList();
    }

    private static SubjectTrend trend(String name) {
        Optional<SubjectTrend> trend = ANALYSIS.trends(List.of(name), ALL).get(0);
        return trend.orElseThrow();
    }

    @Test
    void keywordsAreCountedInExactlyThePapersThatHaveThem() {
        for (PlantedSubject subject : subjects(Kind.KEYWORD)) {
            assertThat((long) trend(subject.id()).evidence().size())
                    .as(subject.id())
                    .isEqualTo(planted(subject));
        }
    }

    @Test
    void topicsAreFoundInNearlyThePapersThatHaveThem() {
        for (PlantedSubject subject : subjects(Kind.TOPIC)) {
            double found = trend(subject.id()).evidence().size();
            assertThat(found / planted(subject)).as(subject.id()).isBetween(0.6, 1.15);
        }
    }

    @Test
    void whatWasPlantedToRiseRisesAndWhatWasPlantedToStayIsNotClaimed() {
        assertThat(trend("agents").verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend("vision").verdict()).isEqualTo(Verdict.FALLING);
        assertThat(trend("rl").verdict()).isEqualTo(Verdict.FALLING);
        assertThat(trend("kelvin ledger").verdict()).isEqualTo(Verdict.FALLING);
        for (String steady : List.of("fairness", "science", "robotics", "quill orchard")) {
            assertThat(trend(steady).verdict()).as(steady).isNotIn(Verdict.RISING, Verdict.FALLING);
        }
    }

    @Test
    void whatWasPlantedToBurstBurstsThen() {
        Map<String, SubjectBursts> bursts = ANALYSIS.topicBursts(ALL).stream()
                .collect(Collectors.toMap(found -> found.subject().id(), found -> found));
        assertThat(bursts.get("audio").bursting()).isTrue();
        assertThat(bursts.get("audio").bursts())
                .singleElement()
                .satisfies(burst -> assertThat(burst.period()).isEqualTo(Period.of(PLAN.week(24), PLAN.week(29))));
        for (String steady : List.of("fairness", "science", "robotics")) {
            assertThat(bursts.get(steady).bursting()).as(steady).isFalse();
        }
    }
}
