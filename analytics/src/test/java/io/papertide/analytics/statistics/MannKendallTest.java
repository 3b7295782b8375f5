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

    private static MannKendall test(double[] x, double[] y) {
        return MannKendall.of(x, y, TheilSen.of(x, y).slope());
    }

    @ParameterizedTest
    @MethodSource("trends")
    void scoreVarianceAndPAreThoseOfTheFormulas(ReferenceTable.Row row) {
        MannKendall test = test(row.numbers("x"), row.numbers("y"));
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
        assertThat(test(x, fall).z()).isEqualTo(-test(x, rise).z());
        assertThat(test(x, fall).p()).isEqualTo(test(x, rise).p());
        assertThat(test(x, rise).p()).isLessThan(1e-3);
    }

    @Test
    void seriesThatAlternateGainNoPower() {
        double[] x = IntStream.range(0, 40).asDoubleStream().toArray();
        double[] y = IntStream.range(0, 40).mapToDouble(i -> i % 2 + i / 100.0).toArray();
        assertThat(test(x, y).variance()).isEqualTo(MannKendall.varianceOfS(y));
    }

    @Test
    void constantAndShortSeriesShowNothing() {
        assertThat(test(new double[] {0, 1, 2, 3, 4}, new double[] {0.2, 0.2, 0.2, 0.2, 0.2})
                        .p())
                .isEqualTo(1);
        assertThat(test(new double[] {0, 1, 2}, new double[] {0, 0.5, 1}).p()).isEqualTo(1);
        assertThat(test(new double[0], new double[0]).p()).isEqualTo(1);
    }
}
