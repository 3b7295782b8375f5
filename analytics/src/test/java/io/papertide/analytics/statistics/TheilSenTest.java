package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheilSenTest {
    static Stream<ReferenceTable.Row> trends() {
        return ReferenceTable.read("trends.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("trends")
    void slopeAndIntervalAreThoseOfSciPy(ReferenceTable.Row row) {
        TheilSen line = TheilSen.of(row.numbers("x"), row.numbers("y"));
        assertThat(line.slope()).isCloseTo(row.number("slope"), ReferenceTable.closeTo(row.number("slope")));
        assertThat(line.interval().low()).isCloseTo(row.number("low"), ReferenceTable.closeTo(row.number("low")));
        assertThat(line.interval().high()).isCloseTo(row.number("high"), ReferenceTable.closeTo(row.number("high")));
    }

    @Test
    void aGapIsLeftOutButItsTimeIsKept() {
        double[] straight = {0.0, 0.1, 0.4, 0.5};
        assertThat(TheilSen.of(new double[] {0, 1, 4, 5}, straight).slope()).isEqualTo(0.1);
    }

    @Test
    void onePointHasNoSlope() {
        assertThat(TheilSen.of(new double[] {3}, new double[] {0.4})).isEqualTo(new TheilSen(0, new Interval(0, 0)));
    }
}
