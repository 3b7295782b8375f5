package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DispersionTest {
    static Stream<ReferenceTable.Row> dispersions() {
        return ReferenceTable.read("dispersion.csv").rows();
    }

    private static long[] counts(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Math::round).toArray();
    }

    @ParameterizedTest
    @MethodSource("dispersions")
    void deviationIsThatOfTheFormula(ReferenceTable.Row row) {
        double expected = row.number("dispersion");
        assertThat(Dispersion.of(counts(row.numbers("having")), counts(row.numbers("sizes"))))
                .isCloseTo(expected, ReferenceTable.closeTo(expected));
    }

    @Test
    void nothingIsNowhere() {
        assertThat(Dispersion.of(new long[] {0, 0}, new long[] {10, 10})).isEqualTo(1);
        assertThat(Dispersion.of(new long[0], new long[0])).isEqualTo(1);
    }
}
