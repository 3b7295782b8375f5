package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionsTest {
    static Stream<ReferenceTable.Row> wilson() {
        return ReferenceTable.read("wilson.csv").rows();
    }

    static Stream<ReferenceTable.Row> tables() {
        return ReferenceTable.read("two-by-two.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("wilson")
    void wilsonIntervalIsThatOfStatsmodels(ReferenceTable.Row row) {
        Interval interval = Proportions.wilson(row.count("successes"), row.count("trials"));
        assertThat(interval.low()).isCloseTo(row.number("low"), ReferenceTable.closeTo(row.number("low")));
        assertThat(interval.high()).isCloseTo(row.number("high"), ReferenceTable.closeTo(row.number("high")));
    }

    @Test
    void threeOfTenSpansElevenToSixtyPercent() {
        Interval interval = Proportions.wilson(3, 10);
        assertThat(interval.low()).isCloseTo(0.108, within(0.001));
        assertThat(interval.high()).isCloseTo(0.603, within(0.001));
    }

    @Test
    void nothingIsKnownWithoutTrials() {
        assertThat(Proportions.wilson(0, 0)).isEqualTo(new Interval(0, 1));
        assertThat(Proportions.newcombe(new TwoByTwo(0, 0, 3, 10), 0)).isEqualTo(new Interval(-1, 1));
    }

    @Test
    void moreSuccessesThanTrialsAreRefused() {
        assertThatThrownBy(() -> Proportions.wilson(11, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void intervalOfTheDifferenceIsThatOfStatsmodels(ReferenceTable.Row row) {
        Interval interval = Proportions.newcombe(TwoByTwoTest.table(row), 0);
        assertThat(interval.low())
                .isCloseTo(row.number("differenceLow"), ReferenceTable.closeTo(row.number("differenceLow")));
        assertThat(interval.high())
                .isCloseTo(row.number("differenceHigh"), ReferenceTable.closeTo(row.number("differenceHigh")));
    }

    @Test
    void papersInBothGroupsNarrowTheIntervalAsMuchAsTheyShould() {
        int onlyFirst = 40;
        int onlySecond = 60;
        int shared = 80;
        double correlation = shared / Math.sqrt((onlyFirst + shared) * (double) (onlySecond + shared));
        Random random = new Random(7);
        int rounds = 4000;
        int dependentHolds = 0;
        int independentHolds = 0;
        for (int round = 0; round < rounds; round++) {
            int x = binomial(random, shared, 0.3);
            TwoByTwo counts = new TwoByTwo(
                    x + binomial(random, onlyFirst, 0.3), onlyFirst + shared,
                    x + binomial(random, onlySecond, 0.3), onlySecond + shared);
            dependentHolds += holdsZero(Proportions.newcombe(counts, correlation)) ? 1 : 0;
            independentHolds += holdsZero(Proportions.newcombe(counts, 0)) ? 1 : 0;
        }
        assertThat((double) dependentHolds / rounds).isBetween(0.94, 0.96);
        assertThat((double) independentHolds / rounds).isGreaterThan(0.99);
    }

    private static boolean holdsZero(Interval interval) {
        return interval.low() <= 0 && interval.high() >= 0;
    }

    private static int binomial(Random random, int trials, double share) {
        return (int) IntStream.range(0, trials)
                .filter(i -> random.nextDouble() < share)
                .count();
    }
}
