package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermutedTrendTest {
    static Stream<ReferenceTable.Row> series() {
        return ReferenceTable.read("permuted.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("series")
    void pIsThatOfTheFormula(ReferenceTable.Row row) {
        assertThat(PermutedTrend.rising(row.numbers("x"), row.numbers("y")))
                .isCloseTo(row.number("p"), ReferenceTable.closeTo(row.number("p")));
    }

    @Test
    void nothingToRiseIsNoRise() {
        assertThat(PermutedTrend.rising(new double[0], new double[0])).isEqualTo(1);
        assertThat(PermutedTrend.rising(new double[] {1, 2}, new double[] {1, 5}))
                .isEqualTo(1);
        assertThat(PermutedTrend.rising(new double[] {1, 2, 3}, new double[] {4, 4, 4}))
                .isEqualTo(1);
    }
}
