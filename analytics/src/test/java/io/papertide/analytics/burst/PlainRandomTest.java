package io.papertide.analytics.burst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlainRandomTest {
    @Test
    void theOrderIsThatOfJavasShuffle() {
        List<Double> expected = new ArrayList<>(
                IntStream.range(0, 700).mapToObj(Double::valueOf).toList());
        double[] actual = expected.stream().mapToDouble(value -> value).toArray();
        Collections.shuffle(expected, new Random(12));
        new PlainRandom(12).shuffle(actual);
        assertThat(actual).containsExactly(expected.toArray(Double[]::new));
    }

    @Test
    void theNumbersAreThoseOfJavasRandom() {
        for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE, 31L * Integer.MIN_VALUE + 7}) {
            Random expected = new Random(seed);
            Random actual = new PlainRandom(seed);
            for (int bound = 1; bound < 2000; bound++) {
                assertThat(actual.nextInt(bound)).isEqualTo(expected.nextInt(bound));
            }
            assertThat(actual.nextInt(1 << 30)).isEqualTo(expected.nextInt(1 << 30));
            assertThat(actual.nextInt(Integer.MAX_VALUE)).isEqualTo(expected.nextInt(Integer.MAX_VALUE));
        }
    }
}
