package io.papertide.analytics.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.model.IsoWeek;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
    private static SubjectLevels levels(SketchedCorpus corpus, double before, double after, int change, long seed) {
        return new ChangePoints(corpus.frame(), corpus.all(), ChangePointOptions.DEFAULT)
                .of(corpus.drawn("subject", new Random(seed), week -> week < change ? before : after));
    }

    @Test
    void levelsCoverThePeriodAndCarryTheirPapers() {
        SketchedCorpus corpus = SketchedCorpus.of(104, 10, Set.of(0, 50), week -> 100);
        SubjectLevels levels = levels(corpus, 0.05, 0.5, 60, 1);
        assertThat(levels.changes()).hasSize(1);
        Level first = levels.levels().get(0);
        Level second = levels.levels().get(1);
        assertThat(first.period().first()).isEqualTo(new IsoWeek(2023, 2));
        assertThat(second.period().first()).isEqualTo(levels.changes().get(0));
        assertThat(second.period().last()).isEqualTo(corpus.all().last());
        assertThat(first.share().total() + second.share().total()).isEqualTo(1020);
        assertThat(first.evidence()).hasSize(first.share().papers());
        assertThat(second.evidence()).hasSize(second.share().papers());
    }

    @Test
    void aPlantedChangeIsFoundWithinTwoWeeks() {
        SketchedCorpus corpus = SketchedCorpus.of(104, 10);
        int near = 0;
        for (int seed = 0; seed < 50; seed++) {
            List<IsoWeek> changes = levels(corpus, 0.1, 0.5, 52, seed).changes();
            near += changes.stream()
                            .anyMatch(week -> Math.abs(SketchedCorpus.period(52, 52)
                                            .first()
                                            .weeksUntil(week))
                                    <= 2)
                    ? 1
                    : 0;
        }
        assertThat(near).isGreaterThanOrEqualTo(47);
    }

    @Test
    void aShareThatNeverChangesIsOneLevel() {
        SketchedCorpus corpus = SketchedCorpus.of(104, 10);
        SubjectLevels levels = new ChangePoints(corpus.frame(), corpus.all(), ChangePointOptions.DEFAULT)
                .of(corpus.subject("level", paper -> paper % 10 < 3));
        assertThat(levels.levels()).hasSize(1);
        assertThat(levels.levels().get(0).share().share()).isEqualTo(0.3);
        assertThat(levels.changes()).isEmpty();
    }

    @Test
    void aPeriodWithoutPapersHasNoLevel() {
        SketchedCorpus corpus = SketchedCorpus.of(10, 10);
        assertThat(new ChangePoints(corpus.frame(), SketchedCorpus.period(20, 30), ChangePointOptions.DEFAULT)
                        .of(corpus.subject("any", paper -> true))
                        .levels())
                .isEmpty();
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new ChangePointOptions(0, 4, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChangePointOptions(3, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
