package io.papertide.analytics.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.ReferenceTable;
import io.papertide.analytics.statistics.TwoByTwo;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairsTest {
    private static final SketchedCorpus CORPUS = SketchedCorpus.of(50, 10);

    private static List<SubjectPair> closest(SubjectPostings... subjects) {
        return new Pairs(CORPUS.frame(), CORPUS.all(), PairOptions.DEFAULT).closest(List.of(subjects), 100);
    }

    @Test
    void figuresFollowTheirFormulas() {
        // 100 papers have the one, 50 the other, 25 both, of 500.
        SubjectPair pair = closest(
                        CORPUS.subject("b", paper -> paper < 100),
                        CORPUS.subject("a", paper -> paper >= 75 && paper < 125))
                .get(0);
        assertThat(pair.a().id()).isEqualTo("a");
        assertThat(pair.papersA()).isEqualTo(50);
        assertThat(pair.papersB()).isEqualTo(100);
        assertThat(pair.together()).isEqualTo(25);
        // By chance 50 x 100 / 500 = 10 papers would have both; ln 2.5 / -ln 0.05.
        assertThat(pair.associationStrength()).isCloseTo(2.5, within(1e-12));
        assertThat(pair.npmi()).isCloseTo(0.305865, within(1e-6));
        assertThat(pair.p()).isEqualTo(new TwoByTwo(25, 50, 75, 450).p());
        assertThat(pair.evidence()).hasSize(25).startsWith(SketchedCorpus.id(75));
    }

    @Test
    void alwaysTogetherIsOneAndByChanceIsNothing() {
        List<SubjectPair> pairs = closest(
                CORPUS.subject("a", paper -> paper % 10 == 0),
                CORPUS.subject("b", paper -> paper % 10 == 0),
                CORPUS.subject("c", paper -> paper < 250));
        assertThat(pairs.get(0).npmi()).isCloseTo(1, within(1e-12));
        assertThat(pairs.get(1).npmi()).isCloseTo(0, within(1e-12));
        assertThat(pairs.get(1).associationStrength()).isCloseTo(1, within(1e-12));
        assertThat(pairs.get(1).p()).isEqualTo(1);
    }

    @Test
    void theFamilyIsEveryPairThatCouldBe() {
        // Three subjects make three pairs, of which one is ever seen.
        List<SubjectPair> pairs = closest(
                CORPUS.subject("a", paper -> paper < 20),
                CORPUS.subject("b", paper -> paper < 20),
                CORPUS.subject("c", paper -> paper >= 100 && paper < 120));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).q()).isEqualTo(pairs.get(0).p() * 3);
    }

    @Test
    void aPhraseAndItsPartAreNoPair() {
        IntPredicate papers = paper -> paper < 30;
        List<SubjectPair> pairs = closest(
                CORPUS.subject("language model", papers),
                CORPUS.subject("model", papers),
                CORPUS.subject("large language model", papers),
                CORPUS.subject("modelling", papers));
        assertThat(pairs)
                .extracting(pair -> pair.a().id() + " + " + pair.b().id())
                .containsExactly("language model + modelling", "large language model + modelling", "model + modelling");
    }

    @Test
    void rarePairsAreLeftOut() {
        assertThat(closest(
                        CORPUS.subject("a", paper -> paper < 10),
                        CORPUS.subject("b", paper -> paper >= 6 && paper < 16)))
                .isEmpty();
        assertThat(closest(CORPUS.subject("a", paper -> paper < 5), CORPUS.subject("b", paper -> paper < 50)))
                .isEmpty();
    }

    @Test
    void manySubjectsArePairedBySharedPapersOnly() {
        Random random = new Random(4);
        List<SubjectPostings> subjects = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            subjects.add(CORPUS.drawn("s" + i, random, week -> 0.02));
        }
        List<SubjectPair> pairs = new Pairs(CORPUS.frame(), CORPUS.all(), PairOptions.DEFAULT).closest(subjects, 50);
        assertThat(pairs).isNotEmpty().noneMatch(pair -> pair.q() < 0.001);
    }

    static Stream<ReferenceTable.Row> references() {
        return ReferenceTable.read("pairs.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("references")
    void figuresAreThoseOfTheFormulas(ReferenceTable.Row row) {
        SketchedCorpus corpus = SketchedCorpus.of(row.count("total") / 10, 10);
        int firstOfB = row.count("a") - row.count("both");
        SubjectPair pair = new Pairs(corpus.frame(), corpus.all(), PairOptions.DEFAULT)
                .closest(
                        List.of(
                                corpus.subject("a", paper -> paper < row.count("a")),
                                corpus.subject("b", paper -> paper >= firstOfB && paper < firstOfB + row.count("b"))),
                        1)
                .get(0);
        assertThat(pair.together()).isEqualTo(row.count("both"));
        assertThat(pair.npmi()).isCloseTo(row.number("npmi"), ReferenceTable.closeTo(row.number("npmi")));
        assertThat(pair.associationStrength())
                .isCloseTo(row.number("strength"), ReferenceTable.closeTo(row.number("strength")));
        assertThat(pair.p()).isCloseTo(row.number("p"), ReferenceTable.closeTo(row.number("p")));
    }
}
