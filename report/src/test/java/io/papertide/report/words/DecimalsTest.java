package io.papertide.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void numbersAreWrittenAsByTheFormatter(int digits) {
        Random random = new Random(11);
        DoubleStream.concat(
                        DoubleStream.of(
                                0,
                                -0.0,
                                Double.NaN,
                                Double.NEGATIVE_INFINITY,
                                0.05,
                                -0.05,
                                0.25,
                                0.15,
                                2.5,
                                3.5,
                                0.35,
                                1e9,
                                1e15,
                                1e22,
                                4e-9,
                                0.00005),
                        IntStream.range(0, 8_000).mapToDouble(i -> switch (i % 5) {
                            case 0 -> random.nextInt(20_001) / 200.0;
                            case 1 -> (random.nextInt(2_001) - 1_000) / 16.0;
                            case 2 -> 100.0 * random.nextInt(500) / (1 + random.nextInt(500));
                            case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(14));
                            default -> (random.nextInt(100_000) + 0.5) / 1_000;
                        }))
                .forEach(number -> assertThat(Decimals.of(number, digits))
                        .as(Double.toString(number))
                        .isEqualTo(String.format(Locale.ROOT, "%." + digits + "f", number)));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 7, 999, 1_000, 1_001, 10_010, 123_456, 1_000_000, 2_147_483_647, -1, -1_000, -2_147_483_648})
    void thousandsHaveCommas(int number) {
        assertThat(Decimals.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }

    @Test
    void whatRoundsToNothingKeepsItsSignAsTheFormatterWritesIt() {
        assertThat(Decimals.of(-0.04, 1)).isEqualTo("-0.0");
    }
}
