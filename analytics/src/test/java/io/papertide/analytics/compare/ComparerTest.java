package io.papertide.analytics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.analytics.Lens;
import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.Period;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparerTest {
    /** Two years of ten papers a week. */
    private static final SketchedCorpus CORPUS = SketchedCorpus.of(104, 10);

    private static final Period FIRST_YEAR = SketchedCorpus.period(0, 51);
    private static final Period SECOND_YEAR = SketchedCorpus.period(52, 103);

    private static Comparison compared(SketchedCorpus corpus, Period a, Period b, List<SubjectPostings> keywords) {
        return Comparer.ofPeriods(corpus.frame(), a, b, VerdictRule.DEFAULT).exactly(List.of(), keywords);
    }

    private static Comparison years(SubjectPostings... keywords) {
        return compared(CORPUS, FIRST_YEAR, SECOND_YEAR, List.of(keywords));
    }

    /** The subject that the first papers of each year have. */
    private static SubjectPostings counted(String id, int ofFirstYear, int ofSecondYear) {
        return CORPUS.subject(id, paper -> paper < 520 ? paper < ofFirstYear : paper - 520 < ofSecondYear);
    }

    @Test
    void figuresAreThoseOfTheTwoPeriods() {
        ComparedSubject agent = years(counted("agent", 52, 104)).keywords().get(0);
        assertThat(agent.a().papers()).isEqualTo(52);
        assertThat(agent.a().share()).isEqualTo(0.1);
        assertThat(agent.b().papers()).isEqualTo(104);
        assertThat(agent.b().total()).isEqualTo(520);
        assertThat(agent.change().difference()).isEqualTo(0.1);
        assertThat(agent.change().logRatio()).isCloseTo(1, within(1e-12));
        assertThat(agent.change().p()).isEqualTo(new TwoByTwo(52, 520, 104, 520).p());
        assertThat(agent.q()).isEqualTo(agent.change().p());
        assertThat(agent.verdict()).isEqualTo(Verdict.RISING);
        assertThat(agent.change().conservativeLogRatio())
                .isEqualTo(agent.change().logRatioLow())
                .isPositive();
        assertThat(agent.evidenceA()).hasSize(52).startsWith(SketchedCorpus.id(0), SketchedCorpus.id(1));
        assertThat(agent.evidenceB()).hasSize(104).startsWith(SketchedCorpus.id(520));
    }

    @Test
    void exactKeywordsAreAFamilyAndStandAsAsked() {
        SubjectPostings rising = counted("rising", 20, 60);
        SubjectPostings level = counted("level", 30, 31);
        SubjectPostings unused = new SubjectPostings(SketchedCorpus.named("unused"), Postings.NONE, Postings.NONE);
        Comparison comparison = years(level, unused, rising, level);
        assertThat(comparison.keywords())
                .extracting(keyword -> keyword.subject().id())
                .containsExactly("level", "unused", "rising", "level");
        assertThat(comparison.keywordFamily()).isEqualTo(3);
        double[] p = {new TwoByTwo(30, 520, 31, 520).p(), 1, new TwoByTwo(20, 520, 60, 520).p()};
        assertThat(comparison.keywords())
                .extracting(ComparedSubject::q)
                .startsWith(FalseDiscovery.q(p)[0], 1.0, FalseDiscovery.q(p)[2]);
        ComparedSubject nobody = comparison.keywords().get(1);
        assertThat(nobody.a().papers()).isZero();
        assertThat(nobody.b().papers()).isZero();
        assertThat(nobody.evidenceA()).isEmpty();
        assertThat(nobody.verdict()).isEqualTo(Verdict.TOO_LITTLE_DATA);
    }

    @Test
    void mostChangedAreRankedAmongAllWithTheMinimumSupport() {
        List<SubjectPostings> keywords = List.of(
                counted("b-level", 30, 30),
                counted("rare", 0, 5),
                counted("fallen", 90, 10),
                counted("a-level", 30, 30),
                counted("risen", 20, 60),
                counted("wide", 40, 30));
        Comparison comparison = Comparer.ofPeriods(CORPUS.frame(), FIRST_YEAR, SECOND_YEAR, VerdictRule.DEFAULT)
                .mostChanged(List.of(), keywords, 4);
        assertThat(comparison.keywords())
                .extracting(keyword -> keyword.subject().id())
                .containsExactly("fallen", "risen", "wide", "a-level");
        assertThat(comparison.keywordFamily()).isEqualTo(5);
    }

    @Test
    void topicsAreAFamilyOfTheirOwn() {
        Comparison comparison = Comparer.ofPeriods(CORPUS.frame(), FIRST_YEAR, SECOND_YEAR, VerdictRule.DEFAULT)
                .exactly(
                        List.of(counted("still", 50, 50), counted("agents", 52, 80)),
                        IntStream.range(0, 30)
                                .mapToObj(i -> counted("k" + i, 40, 40))
                                .toList());
        assertThat(comparison.topics())
                .extracting(topic -> topic.subject().id())
                .containsExactly("agents", "still");
        double p = new TwoByTwo(52, 520, 80, 520).p();
        assertThat(comparison.topics().get(0).q()).isEqualTo(FalseDiscovery.q(new double[] {p, 1})[0]);
    }

    @Test
    void lengthenedTextsAloneMakeNoTrend() {
        SketchedCorpus corpus = SketchedCorpus.of(104, 10, Set.of(), week -> week < 52 ? 61 : 188);
        // One paper of ten speaks of it first; of the long entries a third mentions it somewhere.
        SubjectPostings benchmark = corpus.subject(
                "benchmark", paper -> paper % 10 == 0, paper -> paper % 10 == 0 || paper >= 520 && paper % 3 == 0);
        Comparison comparison = compared(corpus, FIRST_YEAR, SECOND_YEAR, List.of(benchmark));
        ComparedSubject compared = comparison.keywords().get(0);
        assertThat(compared.lenses().get(1).p()).isLessThan(1e-6);
        assertThat(compared.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(compared.agreement()).isEqualTo(LensAgreement.FULL_ONLY);
        assertThat(compared.lensesAgree()).isFalse();
        assertThat(comparison.meanWordsA()).isEqualTo(61);
        assertThat(comparison.wordsRatio()).isCloseTo(3.08, within(0.01));
    }

    @Test
    void aFullTextThatPointsTheOtherWayForbidsAVerdict() {
        SubjectPostings subject = CORPUS.subject(
                "subject",
                paper -> paper % 10 == 0 && paper < 520 || paper % 4 == 0 && paper >= 520,
                paper -> paper % 3 == 0 && paper < 520 || paper % 4 == 0 && paper >= 520);
        ComparedSubject compared = years(subject).keywords().get(0);
        assertThat(compared.q()).isLessThan(1e-6);
        assertThat(compared.agreement()).isEqualTo(LensAgreement.OPPOSED);
        assertThat(compared.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    }

    @Test
    void allThreeLensesAreShown() {
        List<LensChange> lenses =
                years(counted("agent", 52, 104)).keywords().get(0).lenses();
        assertThat(lenses).extracting(LensChange::lens).containsExactly(Lens.LEAD, Lens.FULL, Lens.TOKENS);
        assertThat(lenses.get(0).a()).isEqualTo(0.1);
        assertThat(lenses.get(1).b()).isEqualTo(0.2);
        // 104 occurrences in 520 papers of 100 words.
        assertThat(lenses.get(2).b()).isCloseTo(2, within(1e-12));
        assertThat(lenses.get(2).difference()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aWeekAgainstAWeekIsTooLittleDataUnlessTheDifferenceIsGlaring() {
        SubjectPostings some = CORPUS.subject("some", paper -> paper < 2 || paper >= 10 && paper < 15);
        SubjectPostings glaring = CORPUS.subject("glaring", paper -> paper >= 10 && paper < 19);
        Comparison weeks =
                compared(CORPUS, SketchedCorpus.period(0, 0), SketchedCorpus.period(1, 1), List.of(some, glaring));
        assertThat(weeks.keywords())
                .extracting(ComparedSubject::verdict)
                .containsExactly(Verdict.TOO_LITTLE_DATA, Verdict.RISING);
        assertThat(weeks.keywords().get(0).change().detectable()).isGreaterThan(0.5);
    }

    @Test
    void emptyPeriodsAreTooLittleData() {
        Comparison comparison =
                compared(CORPUS, FIRST_YEAR, SketchedCorpus.period(200, 210), List.of(counted("agent", 52, 104)));
        ComparedSubject compared = comparison.keywords().get(0);
        assertThat(comparison.b().papers()).isZero();
        assertThat(comparison.meanWordsB()).isZero();
        assertThat(comparison.wordsRatio()).isEqualTo(1);
        assertThat(compared.change().p()).isEqualTo(1);
        assertThat(compared.verdict()).isEqualTo(Verdict.TOO_LITTLE_DATA);
    }

    @Test
    void tensOfThousandsOfKeywordsAreTestedAtOnce() {
        Random random = new Random(3);
        SketchedCorpus corpus = SketchedCorpus.of(104, 10);
        List<SubjectPostings> keywords = IntStream.range(0, 20_000)
                .mapToObj(i -> {
                    Set<Integer> papers =
                            Set.copyOf(random.ints(12, 0, 1040).boxed().toList());
                    return corpus.subject("k" + i, papers::contains);
                })
                .toList();
        Comparison comparison = Comparer.ofPeriods(corpus.frame(), FIRST_YEAR, SECOND_YEAR, VerdictRule.DEFAULT)
                .mostChanged(List.of(), keywords, 20);
        assertThat(comparison.keywords()).hasSize(20);
        assertThat(comparison.keywordFamily()).isGreaterThan(19_500);
        assertThat(comparison.keywords()).noneMatch(keyword -> keyword.verdict() == Verdict.RISING);
    }

    @Test
    void keywordsArriveVanishAndStay() {
        SubjectPostings fresh = CORPUS.subject("fresh", paper -> paper >= 600 && paper < 606);
        SubjectPostings mentioned =
                CORPUS.subject("mentioned", paper -> paper >= 600 && paper < 606, paper -> paper >= 519 && paper < 606);
        SubjectPostings gone = CORPUS.subject("gone", paper -> paper < 7);
        SubjectPostings steady = CORPUS.subject("steady", paper -> paper % 10 == 0);
        SubjectPostings unsure = CORPUS.subject("unsure", paper -> paper % 120 == 0);
        KeywordTurnover turnover = Comparer.ofPeriods(CORPUS.frame(), FIRST_YEAR, SECOND_YEAR, VerdictRule.DEFAULT)
                .mostChanged(List.of(), List.of(fresh, mentioned, gone, steady, unsure), 10)
                .turnover();
        assertThat(turnover.arrived()).extracting(k -> k.subject().id()).containsExactly("fresh");
        assertThat(turnover.arrived().get(0).evidenceB()).hasSize(6);
        assertThat(turnover.vanished()).extracting(k -> k.subject().id()).containsExactly("gone");
        assertThat(turnover.stable()).extracting(k -> k.subject().id()).containsExactly("steady");
    }

    @Test
    void aWeekThatLacksACommonKeywordHasNotLostIt() {
        SubjectPostings common = CORPUS.subject("common", paper -> paper < 520 && paper % 10 == 0);
        SubjectPostings everywhere = CORPUS.subject("everywhere", paper -> paper < 520 && paper % 10 < 9);
        Period week = Period.of(SECOND_YEAR.first(), SECOND_YEAR.first());
        KeywordTurnover turnover = Comparer.ofPeriods(CORPUS.frame(), FIRST_YEAR, week, VerdictRule.DEFAULT)
                .mostChanged(List.of(), List.of(common, everywhere), 10)
                .turnover();
        assertThat(turnover.vanished()).extracting(k -> k.subject().id()).containsExactly("everywhere");
    }

    @Test
    void topicsThatMoveTogetherAreThePairsWhosePapersBecameMore() {
        SubjectPostings agents = CORPUS.subject("agents", paper -> paper % 5 == 0);
        SubjectPostings tools = CORPUS.subject("tools", paper -> paper % 5 == (paper < 520 ? 1 : 0));
        SubjectPostings other = CORPUS.subject("other", paper -> paper % 3 == 0);
        List<JointChange> together = Comparer.ofPeriods(CORPUS.frame(), FIRST_YEAR, SECOND_YEAR, VerdictRule.DEFAULT)
                .mostChanged(List.of(agents, tools, other), List.of(), 10)
                .together();
        assertThat(together).hasSize(1);
        JointChange joint = together.get(0);
        assertThat(joint.a().id() + " " + joint.b().id()).isEqualTo("agents tools");
        assertThat(joint.both().a().papers()).isZero();
        assertThat(joint.both().b().papers()).isEqualTo(104);
        assertThat(joint.both().verdict()).isEqualTo(Verdict.RISING);
    }

    @Test
    void papersOfOneWeekAreLessEvenThanOneOfEachWeek() {
        SubjectPostings even = CORPUS.subject("even", paper -> paper % 10 == 0);
        SubjectPostings heaped = CORPUS.subject("heaped", paper -> paper < 10 || paper % 10 == 0 && paper >= 520);
        Comparison comparison = Comparer.ofPeriods(CORPUS.frame(), FIRST_YEAR, SECOND_YEAR, VerdictRule.DEFAULT)
                .exactly(List.of(), List.of(even, heaped));
        assertThat(comparison.keywords().get(0).dispersionA()).isEqualTo(new WeekDispersion(52, 52, 0));
        WeekDispersion uneven = comparison.keywords().get(1).dispersionA();
        assertThat(uneven.weeks()).isEqualTo(1);
        assertThat(uneven.deviation()).isCloseTo(1, within(1e-12));
    }
}
