package io.papertide.analytics.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any corpus, any subjects and any two periods. The seed of each case is its parameter. */
class ComparerPropertiesTest {
    private final List<SubjectPostings> subjects = new ArrayList<>();
    private SketchedCorpus corpus = SketchedCorpus.of(1, 1);
    private Period first = SketchedCorpus.period(0, 0);
    private Period second = SketchedCorpus.period(0, 0);

    /** Draws a corpus with a gap, thirty subjects of all sizes and trends, and two periods that may overlap. */
    private void draw(long seed) {
        Random random = new Random(seed);
        int weeks = 20 + random.nextInt(60);
        corpus = SketchedCorpus.of(weeks, 1 + random.nextInt(12), Set.of(3), week -> 50 + week);
        subjects.clear();
        for (int i = 0; i < 30; i++) {
            double start = random.nextDouble() * random.nextDouble();
            double end = random.nextDouble() * random.nextDouble();
            IntPredicate lead = corpus.drawn(random, week -> start + (end - start) * week / weeks);
            IntPredicate more = corpus.drawn(random, week -> 0.1);
            subjects.add(corpus.subject("s" + i, lead, lead.or(more)));
        }
        first = period(random, weeks);
        second = period(random, weeks);
    }

    private static Period period(Random random, int weeks) {
        int one = random.nextInt(weeks);
        int other = random.nextInt(weeks);
        return SketchedCorpus.period(Math.min(one, other), Math.max(one, other));
    }

    private Comparison compare(Period a, Period b) {
        return Comparer.ofPeriods(corpus.frame(), a, b, VerdictRule.DEFAULT).mostChanged(subjects, subjects, 100);
    }

    private static Stream<ComparedSubject> all(Comparison comparison) {
        return Stream.of(
                        comparison.topics(),
                        comparison.keywords(),
                        comparison.turnover().arrived(),
                        comparison.turnover().vanished(),
                        comparison.turnover().stable(),
                        comparison.together().stream().map(JointChange::both).toList())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void swappingThePeriodsTurnsEverySignAndNothingElse(long seed) {
        draw(seed);
        Comparison there = compare(first, second);
        Comparison back = compare(second, first);
        assertThat(back.a()).isEqualTo(there.b());
        assertThat(back.meanWordsB()).isEqualTo(there.meanWordsA());
        assertThat(back.sharedPapers()).isEqualTo(there.sharedPapers());
        assertThat(back.keywordFamily()).isEqualTo(there.keywordFamily());
        assertThat(turned(all(back))).isEqualTo(all(there).toList());
        assertThat(turned(back.turnover().vanished().stream()))
                .isEqualTo(there.turnover().arrived());
        assertThat(turned(back.turnover().stable().stream()))
                .isEqualTo(there.turnover().stable());
        assertThat(turned(back.together().stream().map(JointChange::both)))
                .isEqualTo(there.together().stream().map(JointChange::both).toList());
    }

    private static List<ComparedSubject> turned(Stream<ComparedSubject> compared) {
        return compared.map(ComparerPropertiesTest::turned).toList();
    }

    private static ComparedSubject turned(ComparedSubject it) {
        ShareChange change = it.change();
        return new ComparedSubject(
                it.subject(),
                it.b(),
                it.a(),
                new ShareChange(
                        0 - change.difference(),
                        0 - change.high(),
                        0 - change.low(),
                        0 - change.logRatio(),
                        0 - change.logRatioHigh(),
                        0 - change.logRatioLow(),
                        0 - change.conservativeLogRatio(),
                        change.test(),
                        change.p(),
                        change.detectableDifference()),
                it.q(),
                turned(it.verdict()),
                it.agreement(),
                it.lenses().stream()
                        .map(lens -> new LensChange(
                                lens.lens(), lens.b(), lens.a(), lens.p(), lens.evidenceB(), lens.evidenceA()))
                        .toList(),
                it.dispersionB(),
                it.dispersionA(),
                it.evidenceB(),
                it.evidenceA());
    }

    private static Verdict turned(Verdict verdict) {
        return switch (verdict) {
            case RISING -> Verdict.FALLING;
            case FALLING -> Verdict.RISING;
            default -> verdict;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void evidenceCountsAreTheFiguresAndNumbersAreInRange(long seed) {
        draw(seed);
        assertThat(all(compare(first, second))).isNotEmpty().allSatisfy(it -> {
            assertThat(it.evidenceA())
                    .hasSize(it.a().papers())
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(it.evidenceB())
                    .hasSize(it.b().papers())
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(it.a().share()).isBetween(it.a().low(), it.a().high());
            assertThat(it.b().share()).isBetween(0.0, 1.0);
            assertThat(it.change().difference())
                    .isEqualTo(it.b().share() - it.a().share());
            assertThat(it.change().difference())
                    .isBetween(it.change().low() - 1e-12, it.change().high() + 1e-12);
            assertThat(it.change().low()).isGreaterThanOrEqualTo(-1);
            assertThat(it.change().high()).isLessThanOrEqualTo(1);
            assertThat(it.change().p()).isBetween(0.0, 1.0);
            assertThat(it.q()).isBetween(it.change().p(), 1.0);
            assertThat(it.change().detectable()).isBetween(0.0, 1.0);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void theOrderOfPapersWithinAWeekDoesNotMatter(long seed) {
        draw(seed);
        Comparison before = compare(first, second);
        List<Integer> order = shuffledWithinWeeks(new Random(seed));
        subjects.replaceAll(subject -> {
            Set<Integer> lead = Set.copyOf(subject.lead().papers().boxed().toList());
            Set<Integer> full = Set.copyOf(subject.full().papers().boxed().toList());
            return corpus.subject(
                    subject.subject().id(),
                    paper -> lead.contains(order.get(paper)),
                    paper -> full.contains(order.get(paper)));
        });
        Comparison after = compare(first, second);
        assertThat(all(after).map(ComparerPropertiesTest::withoutEvidence).toList())
                .isEqualTo(
                        all(before).map(ComparerPropertiesTest::withoutEvidence).toList());
    }

    private List<Integer> shuffledWithinWeeks(Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, corpus.paperCount()).boxed().toList());
        Collections.shuffle(order, random);
        order.sort((a, b) -> Integer.compare(corpus.weekOf(a), corpus.weekOf(b)));
        return order;
    }

    private static List<Object> withoutEvidence(ComparedSubject it) {
        List<List<Object>> lenses = it.lenses().stream()
                .map(lens -> List.<Object>of(lens.lens(), lens.a(), lens.b(), lens.p()))
                .toList();
        return List.of(it.subject(), it.a(), it.b(), it.change(), it.q(), it.verdict(), it.agreement(), lenses);
    }
}
