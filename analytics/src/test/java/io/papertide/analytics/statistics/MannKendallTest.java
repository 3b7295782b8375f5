package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MannKendallTest {
    static Stream<ReferenceTable.Row> trends() {
        return ReferenceTable.read("trends.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("trends")
    void scoreVarianceAndPAreThoseOfTheFormulas(ReferenceTable.Row row) {
        MannKendall test = MannKendall.of(row.numbers("x"), row.numbers("y"));
        assertThat(test.s()).isEqualTo(row.count("s"));
        assertThat(MannKendall.varianceOfS(row.numbers("y")))
                .isCloseTo(row.number("varianceOfTies"), ReferenceTable.closeTo(row.number("varianceOfTies")));
        assertThat(test.variance()).isCloseTo(row.number("variance"), ReferenceTable.closeTo(row.number("variance")));
        assertThat(test.z()).isCloseTo(row.number("z"), ReferenceTable.closeTo(row.number("z")));
        assertThat(test.p()).isCloseTo(row.number("p"), ReferenceTable.closeTo(row.number("p")));
    }

    @Test
    void aFallIsARiseTurnedAround() {
        double[] x = IntStream.range(0, 20).asDoubleStream().toArray();
        double[] rise = IntStream.range(0, 20).mapToDouble(i -> (i / 3) / 10.0).toArray();
        double[] fall = IntStream.range(0, 20).mapToDouble(i -> -rise[i]).toArray();
        assertThat(MannKendall.of(x, fall).z())
                .isEqualTo(-MannKendall.of(x, rise).z());
        assertThat(MannKendall.of(x, fall).p())
                .isEqualTo(MannKendall.of(x, rise).p());
        assertThat(MannKendall.of(x, rise).p()).isLessThan(1e-3);
    }

    @Test
    void seriesThatAlternateGainNoPower() {
        double[] x = IntStream.range(0, 40).asDoubleStream().toArray();
        double[] y = IntStream.range(0, 40).mapToDouble(i -> i % 2 + i / 100.0).toArray();
        assertThat(MannKendall.of(x, y).variance()).isEqualTo(MannKendall.varianceOfS(y));
    }

    @Test
    void aStepAmongManyTiesIsNotTakenForCorrelation() {
        // 52 weeks with one paper in two, then 52 weeks with one in ten: Sen's slope is 0, the fall is plain.
        double[] x = IntStream.range(0, 104).asDoubleStream().toArray();
        double[] y = IntStream.range(0, 104)
                .mapToDouble(i -> i < 52 ? i % 2 / 10.0 : i % 10 == 0 ? 0.1 : 0)
                .toArray();
        assertThat(TheilSen.of(x, y).slope()).isZero();
        assertThat(MannKendall.of(x, y).z()).isNegative();
        assertThat(MannKendall.of(x, y).p()).isLessThan(0.001);
    }

    @Test
    void weeksThatFollowEachOtherWidenTheVariance() {
        // A level that holds for 22 weeks.
        double[] x = IntStream.range(0, 66).asDoubleStream().toArray();
        double[] y = IntStream.range(0, 66)
                .mapToDouble(i -> (i / 22 % 2 == 0 ? 0.1 : 0.4) + i % 7 / 100.0)
                .toArray();
        assertThat(MannKendall.of(x, y).variance()).isGreaterThan(1.5 * MannKendall.varianceOfS(y));
    }

    @Test
    void constantAndShortSeriesShowNothing() {
        assertThat(MannKendall.of(new double[] {0, 1, 2, 3, 4}, new double[] {0.2, 0.2, 0.2, 0.2, 0.2})
                        .p())
                .isEqualTo(1);
        assertThat(MannKendall.of(new double[] {0, 1, 2}, new double[] {0, 0.5, 1})
                        .p())
                .isEqualTo(1);
        assertThat(MannKendall.of(new double[0], new double[0]).p()).isEqualTo(1);
    }
}
