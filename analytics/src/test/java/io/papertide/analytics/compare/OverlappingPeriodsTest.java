package io.papertide.analytics.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.Proportions;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlappingPeriodsTest {
    private static final SketchedCorpus CORPUS = SketchedCorpus.of(104, 10);
    private static final SubjectPostings SUBJECT =
            CORPUS.subject("subject", paper -> paper < 520 ? paper % 10 == 0 : paper % 4 == 0);

    private static Comparison compare(Period a, Period b) {
        return Comparer.ofPeriods(CORPUS.frame(), a, b, VerdictRule.DEFAULT).exactly(List.of(), List.of(SUBJECT));
    }

    @Test
    void papersOfBothPeriodsCountInBothSharesAndInNoTest() {
        Comparison comparison = compare(SketchedCorpus.period(0, 59), SketchedCorpus.period(48, 103));
        assertThat(comparison.sharedPapers()).isEqualTo(120);
        ComparedSubject compared = comparison.keywords().get(0);
        assertThat(compared.a().total()).isEqualTo(600);
        assertThat(compared.b().total()).isEqualTo(560);
        // Weeks 0 to 47 and 60 to 103 are in one period only: 48 of 480 papers, and 110 of 440.
        assertThat(compared.change().p()).isEqualTo(new TwoByTwo(48, 480, 110, 440).p());
        assertThat(compared.change().difference())
                .isEqualTo(compared.b().share() - compared.a().share());
    }

    @Test
    void aPeriodWithinTheOtherIsTestedAgainstTheRest() {
        Comparison comparison = compare(CORPUS.all(), SketchedCorpus.period(52, 103));
        ComparedSubject compared = comparison.keywords().get(0);
        assertThat(comparison.sharedPapers()).isEqualTo(520);
        assertThat(compared.a().papers()).isEqualTo(52 + 130);
        assertThat(compared.change().p()).isEqualTo(new TwoByTwo(52, 520, 130, 520).p());
        assertThat(compared.verdict()).isEqualTo(Verdict.RISING);
        // The whole holds the part, so their difference is surer than that of strangers.
        assertThat(compared.change().high() - compared.change().low())
                .isLessThan(Proportions.newcombe(new TwoByTwo(182, 1040, 130, 520), 0)
                                .high()
                        - Proportions.newcombe(new TwoByTwo(182, 1040, 130, 520), 0)
                                .low());
    }

    @Test
    void aPeriodDoesNotDifferFromItself() {
        ComparedSubject compared =
                compare(CORPUS.all(), CORPUS.all()).keywords().get(0);
        assertThat(compared.change().difference()).isZero();
        assertThat(compared.change().p()).isEqualTo(1);
        assertThat(compared.verdict()).isEqualTo(Verdict.TOO_LITTLE_DATA);
    }

    @Test
    void sharedPapersThatTurnTheDifferenceAroundForbidATest() {
        OverlappingGroups groups = new OverlappingGroups(120, 200, 100);
        // 0 of 20 and 30 of 100 outside, 60 of 100 shared: 50 % against 45 %.
        assertThat(groups.p(new OverlappingGroups.Counts(60, 90, 60))).isEqualTo(1);
        assertThat(groups.p(new OverlappingGroups.Counts(4, 90, 0))).isLessThan(0.05);
    }
}
