package io.papertide.analytics.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstsTest {
    private static final SketchedCorpus CORPUS = SketchedCorpus.of(104, 10, Set.of(43), week -> 100);

    private static List<SubjectBursts> bursts(SketchedCorpus corpus, List<SubjectPostings> family) {
        return new Bursts(corpus.frame(), corpus.all(), VerdictRule.DEFAULT, BurstOptions.DEFAULT).of(family);
    }

    /** One paper of ten in every other week, five of ten in weeks 40 to 47; week 43 is missing. */
    private static SubjectPostings bursting() {
        return CORPUS.subject("bursting", paper -> {
            int week = CORPUS.weekOf(paper);
            return week >= 40 && week < 48 ? paper % 10 < 5 : week % 2 == 0 && paper % 10 == 0;
        });
    }

    @Test
    void aBurstIsFoundWithItsWeeksSharesAndPapers() {
        SubjectBursts found = bursts(CORPUS, List.of(bursting())).get(0);
        assertThat(found.bursting()).isTrue();
        assertThat(found.bursts()).hasSize(1);
        Burst burst = found.bursts().get(0);
        assertThat(burst.period()).isEqualTo(SketchedCorpus.period(40, 47));
        assertThat(burst.inside().papers()).isEqualTo(35);
        assertThat(burst.inside().total()).isEqualTo(70);
        assertThat(burst.outside().total()).isEqualTo(960);
        assertThat(burst.evidence()).hasSize(35).isSorted();
        assertThat(burst.p()).isLessThan(0.001);
        assertThat(burst.weight()).isPositive();
        assertThat(found.shuffling().rounds())
                .isBetween(BurstOptions.DEFAULT.permutations(), BurstOptions.DEFAULT.mostPermutations());
        assertThat(burst.p()).isGreaterThanOrEqualTo(1.0 / (found.shuffling().rounds() + 1));
    }

    @Test
    void theSameCountsGiveTheSamePWhateverElseIsAsked() {
        SubjectPostings other = CORPUS.drawn("other", new Random(5), week -> 0.15);
        List<SubjectBursts> alone = bursts(CORPUS, List.of(other));
        List<SubjectBursts> together = bursts(CORPUS, List.of(bursting(), other));
        assertThat(together.get(1).bursts()).isEqualTo(alone.get(0).bursts());
        assertThat(together.get(1).p()).isEqualTo(alone.get(0).p());
    }

    @Test
    void theSubjectsAreOneFamily() {
        Random random = new Random(9);
        List<SubjectBursts> found = bursts(
                CORPUS,
                IntStream.range(0, 20)
                        .mapToObj(i -> CORPUS.drawn("s" + i, random, week -> 0.1))
                        .toList());
        double[] p = found.stream().mapToDouble(SubjectBursts::p).toArray();
        assertThat(found.stream().mapToDouble(SubjectBursts::q).toArray()).isEqualTo(FalseDiscovery.q(p));
        assertThat(found).anyMatch(subject -> !subject.bursts().isEmpty());
    }

    @Test
    void fewPapersAreNoBurst() {
        SubjectPostings few = CORPUS.subject("few", paper -> paper >= 100 && paper < 105);
        assertThat(bursts(CORPUS, List.of(few)).get(0))
                .isEqualTo(new SubjectBursts(few.subject(), List.of(), 1, 1, Shuffling.NONE, false));
    }

    @Test
    void aPeriodWithoutPapersHasNone() {
        assertThat(new Bursts(
                                CORPUS.frame(),
                                SketchedCorpus.period(300, 310),
                                VerdictRule.DEFAULT,
                                BurstOptions.DEFAULT)
                        .of(List.of(bursting()))
                        .get(0)
                        .bursts())
                .isEmpty();
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new BurstOptions(1, 1, 99, 99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BurstOptions(2, 1, 0, 99)).isInstanceOf(IllegalArgumentException.class);
    }
}
