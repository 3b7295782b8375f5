package io.papertide.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.analytics.Lens;
import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendsTest {
    private static List<SubjectTrend> trends(SketchedCorpus corpus, Period period, SubjectPostings... family) {
        return new Trends(corpus.frame(), period, VerdictRule.DEFAULT).of(List.of(family));
    }

    @Test
    void aSteadyRiseIsRisingByItsSlopePerYear() {
        SketchedCorpus corpus = SketchedCorpus.of(104, 10);
        // From 1 of 10 papers to 5 of 10 in two years.
        SubjectPostings agents = corpus.subject("agents", paper -> paper % 10 < 1 + corpus.weekOf(paper) / 21);
        SubjectTrend trend = trends(corpus, corpus.all(), agents).get(0);
        assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend.slope().perYear()).isCloseTo(0.2, within(0.05));
        assertThat(trend.slope().low())
                .isPositive()
                .isLessThanOrEqualTo(trend.slope().perYear());
        assertThat(trend.slope().weeks()).isEqualTo(104);
        assertThat(trend.firstHalf().papers() + trend.secondHalf().papers())
                .isEqualTo(trend.overall().papers());
        assertThat(trend.firstHalf().share()).isLessThan(0.25);
        assertThat(trend.secondHalf().share()).isGreaterThan(0.35);
        assertThat(trend.agreement()).isEqualTo(LensAgreement.AGREE);
        assertThat(trend.evidence()).hasSize(trend.overall().papers());
        assertThat(trend.lenses()).extracting(LensTrend::lens).containsExactly(Lens.LEAD, Lens.FULL, Lens.TOKENS);
        assertThat(trend.lenses().get(0).slope()).isEqualTo(trend.slope());
        // One occurrence in a paper of 100 words: ten of a thousand, times the share.
        assertThat(trend.lenses().get(2).overall())
                .isCloseTo(10 * trend.overall().share(), within(1e-12));
    }

    @Test
    void theSameShareAllAlongIsNoClearChange() {
        SketchedCorpus corpus = SketchedCorpus.of(104, 10);
        SubjectTrend level = trends(corpus, corpus.all(), corpus.subject("level", paper -> paper % 10 == 0))
                .get(0);
        assertThat(level.slope()).isEqualTo(new TrendSlope(0, 0, 0, 0, 1, 104));
        assertThat(level.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    }

    @Test
    void aMissingWeekIsAGapAndNotAZero() {
        SketchedCorpus corpus = SketchedCorpus.of(12, 10, Set.of(4, 5), week -> 100);
        SubjectTrend trend = trends(corpus, corpus.all(), corpus.subject("level", paper -> paper % 10 < 3))
                .get(0);
        assertThat(trend.weeks()).hasSize(12);
        assertThat(trend.weeks().get(3).share()).hasValue(0.3);
        assertThat(trend.weeks().get(4)).isEqualTo(new WeekShare(new IsoWeek(2023, 5), 0, List.of()));
        assertThat(trend.weeks().get(4).share()).isEqualTo(OptionalDouble.empty());
        assertThat(trend.slope().weeks()).isEqualTo(10);
        assertThat(trend.slope().perYear()).isZero();
    }

    @Test
    void aPaperOfTwoWeeksCountsInEachAndOnceOverall() {
        IsoWeek first = new IsoWeek(2023, 23);
        IsoWeek second = new IsoWeek(2023, 45);
        CorpusFrame.Builder builder = CorpusFrame.builder(new TreeSet<>(Set.of(first, second)));
        builder.add(new PaperId("p:musicgen"), List.of(first, second), 50);
        builder.add(new PaperId("p:other"), List.of(second), 50);
        Postings musicgen = Postings.of(new int[] {0}, new int[] {2});
        SubjectTrend trend = new Trends(builder.build(), Period.of(first, second), VerdictRule.DEFAULT)
                .of(List.of(new SubjectPostings(SketchedCorpus.named("music"), musicgen, musicgen)))
                .get(0);
        assertThat(trend.overall().papers()).isEqualTo(1);
        assertThat(trend.overall().total()).isEqualTo(2);
        assertThat(trend.evidence()).containsExactly(new PaperId("p:musicgen"));
        assertThat(trend.weeks().get(0)).isEqualTo(new WeekShare(first, 1, List.of(new PaperId("p:musicgen"))));
        assertThat(trend.weeks().get(22)).isEqualTo(new WeekShare(second, 2, List.of(new PaperId("p:musicgen"))));
        assertThat(trend.evidenceOfFirstHalf()).hasSize(trend.firstHalf().papers());
        assertThat(trend.evidenceOfSecondHalf()).hasSize(trend.secondHalf().papers());
        assertThat(trend.verdict()).isEqualTo(Verdict.TOO_LITTLE_DATA);
    }

    @Test
    void aRiseOfTheFullTextAloneIsNamedAndNotBelieved() {
        SketchedCorpus corpus = SketchedCorpus.of(104, 10);
        SubjectPostings subject = corpus.subject(
                "subject", paper -> paper % 10 == 0, paper -> paper % 10 < 1 + corpus.weekOf(paper) / 21);
        SubjectTrend trend = trends(corpus, corpus.all(), subject).get(0);
        assertThat(trend.agreement()).isEqualTo(LensAgreement.FULL_ONLY);
        assertThat(trend.lensesAgree()).isFalse();
        assertThat(trend.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    }

    @Test
    void theSubjectsAreOneFamily() {
        SketchedCorpus corpus = SketchedCorpus.of(52, 10);
        Random random = new Random(1);
        SubjectPostings[] family = new SubjectPostings[8];
        for (int i = 0; i < family.length; i++) {
            double rise = i / 30.0;
            family[i] = corpus.drawn("s" + i, random, week -> 0.2 + rise * week / 52);
        }
        List<SubjectTrend> trends = trends(corpus, corpus.all(), family);
        double[] p = trends.stream().mapToDouble(trend -> trend.slope().p()).toArray();
        assertThat(trends.stream().mapToDouble(SubjectTrend::q).toArray()).isEqualTo(FalseDiscovery.q(p));
    }

    @Test
    void periodsWithoutPapersHaveNoTrend() {
        SketchedCorpus corpus = SketchedCorpus.of(10, 10);
        SubjectTrend trend = trends(corpus, SketchedCorpus.period(20, 25), corpus.subject("any", paper -> true))
                .get(0);
        assertThat(trend.overall().total()).isZero();
        assertThat(trend.slope()).isEqualTo(new TrendSlope(0, 0, 0, 0, 1, 0));
        assertThat(trend.verdict()).isEqualTo(Verdict.TOO_LITTLE_DATA);
        assertThat(trend.evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void figuresAreInRangeAndEvidenceCountsAreTheFigures(long seed) {
        Random random = new Random(seed);
        SketchedCorpus corpus = SketchedCorpus.of(30 + random.nextInt(50), 1 + random.nextInt(12), Set.of(7), w -> 90);
        SubjectPostings[] family = new SubjectPostings[12];
        for (int i = 0; i < family.length; i++) {
            double start = random.nextDouble();
            double end = random.nextDouble();
            family[i] = corpus.drawn("s" + i, random, week -> start + (end - start) * week / 80);
        }
        assertThat(trends(corpus, corpus.all(), family)).allSatisfy(trend -> {
            assertThat(trend.evidence()).hasSize(trend.overall().papers()).isSorted();
            assertThat(trend.weeks().stream().mapToInt(WeekShare::papers).sum())
                    .isEqualTo(trend.overall().papers());
            assertThat(trend.slope().perYear())
                    .isBetween(trend.slope().low(), trend.slope().high());
            assertThat(trend.q()).isBetween(trend.slope().p(), 1.0);
        });
    }
}
