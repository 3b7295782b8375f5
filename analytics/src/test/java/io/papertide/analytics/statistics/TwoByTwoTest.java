package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoByTwoTest {
    static Stream<ReferenceTable.Row> tables() {
        return ReferenceTable.read("two-by-two.csv").rows();
    }

    static TwoByTwo table(ReferenceTable.Row row) {
        return new TwoByTwo(row.count("x1"), row.count("n1"), row.count("x2"), row.count("n2"));
    }

    private static TwoByTwo swapped(TwoByTwo table) {
        return new TwoByTwo(table.x2(), table.n2(), table.x1(), table.n1());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void testsAreThoseOfSciPy(ReferenceTable.Row row) {
        TwoByTwo table = table(row);
        assertThat(table.smallestExpected())
                .isCloseTo(row.number("smallestExpected"), ReferenceTable.closeTo(row.number("smallestExpected")));
        assertThat(table.fisher()).isCloseTo(row.number("fisher"), ReferenceTable.closeTo(row.number("fisher")));
        assertThat(table.g2()).isCloseTo(row.number("g2"), ReferenceTable.closeTo(row.number("g2")));
        assertThat(table.p()).isCloseTo(row.number("p"), ReferenceTable.closeTo(row.number("p")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void logRatioIsThatOfStatsmodels(ReferenceTable.Row row) {
        TwoByTwo table = table(row);
        Interval interval = table.logRatioInterval(0);
        assertThat(table.logRatio()).isCloseTo(row.number("logRatio"), ReferenceTable.closeTo(row.number("logRatio")));
        if (table.x1() + table.x2() == 0) {
            assertThat(interval).isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        } else {
            assertThat(interval.low())
                    .isCloseTo(row.number("logRatioLow"), ReferenceTable.closeTo(row.number("logRatioLow")));
            assertThat(interval.high())
                    .isCloseTo(row.number("logRatioHigh"), ReferenceTable.closeTo(row.number("logRatioHigh")));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void swappingTheGroupsTurnsSignsAndNothingElse(ReferenceTable.Row row) {
        TwoByTwo table = table(row);
        TwoByTwo swapped = swapped(table);
        assertThat(swapped.p()).isEqualTo(table.p());
        assertThat(swapped.fisher()).isEqualTo(table.fisher());
        assertThat(swapped.g2()).isEqualTo(table.g2());
        assertThat(swapped.difference()).isEqualTo(0 - table.difference());
        assertThat(swapped.logRatio()).isEqualTo(0 - table.logRatio());
        for (double correlation : new double[] {0, 0.4}) {
            Interval there = Proportions.newcombe(table, correlation);
            Interval back = Proportions.newcombe(swapped, correlation);
            assertThat(back).isEqualTo(new Interval(0 - there.high(), 0 - there.low()));
            Interval ratio = table.logRatioInterval(correlation);
            assertThat(swapped.logRatioInterval(correlation))
                    .isEqualTo(new Interval(0 - ratio.high(), 0 - ratio.low()));
        }
    }

    @Test
    void conservativeLogRatioIsTheBoundNearerToNothing() {
        assertThat(new Interval(0.7, 1.7).nearestToZero()).isEqualTo(0.7);
        assertThat(new Interval(-4.5, -2.1).nearestToZero()).isEqualTo(-2.1);
        assertThat(new Interval(-0.1, 3).nearestToZero()).isZero();
    }

    @Test
    void fewPapersCallForTheExactTest() {
        TwoByTwo few = new TwoByTwo(0, 130, 6, 130);
        assertThat(few.smallestExpected()).isEqualTo(3);
        assertThat(few.p()).isEqualTo(few.fisher());
        TwoByTwo enough = new TwoByTwo(2, 100, 8, 100);
        assertThat(enough.smallestExpected()).isEqualTo(5);
        assertThat(enough.p()).isNotEqualTo(enough.fisher());
    }

    @Test
    void fiveOfOneSideAreNotEnoughAndSixAre() {
        assertThat(new TwoByTwo(0, 5000, 5, 5000).p()).isGreaterThan(0.05);
        assertThat(new TwoByTwo(0, 5000, 6, 5000).p()).isLessThan(0.05);
    }

    @Test
    void anEmptyGroupShowsNothing() {
        TwoByTwo empty = new TwoByTwo(0, 0, 4, 10);
        assertThat(empty.p()).isEqualTo(1);
        assertThat(empty.g2()).isZero();
        assertThat(empty.difference()).isZero();
        assertThat(empty.logRatio()).isZero();
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> new TwoByTwo(11, 10, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TwoByTwo(0, 10, -1, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
