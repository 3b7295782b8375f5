package io.papertide.analytics.burst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainRandomTest {
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
