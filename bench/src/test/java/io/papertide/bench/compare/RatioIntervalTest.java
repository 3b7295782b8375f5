package io.papertide.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.testkit.Seeded;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatioIntervalTest {
    private static double[] times(Random random, double around) {
        return random.doubles(10).map(x -> around * (0.9 + 0.2 * x)).toArray();
    }

    @Test
    void theRatioIsThatOfTheMedians() {
        RatioInterval ratio = RatioInterval.of(new double[] {1, 2, 100}, new double[] {2.9, 3, 3.1});
        assertThat(ratio.ratio()).isCloseTo(1.5, within(1e-12));
        assertThat(ratio.low()).isLessThanOrEqualTo(1.5);
        assertThat(ratio.high()).isGreaterThanOrEqualTo(1.5);
    }

    @Test
    void aBuildThatTakesHalfAsLongAgainIsSlower() {
        Seeded.check(
                20,
                random -> assertThat(RatioInterval.of(times(random, 1), times(random, 1.5))
                                .slower(0.05))
                        .isTrue());
    }

    @Test
    void equalBuildsAreHardlyEverCalledSlower() {
        int[] called = {0};
        Seeded.check(
                40,
                random -> called[0] +=
                        RatioInterval.of(times(random, 1), times(random, 1)).slower(0.05) ? 1 : 0);
        assertThat(called[0]).isLessThanOrEqualTo(2);
    }

    @Test
    void equalSamplesGiveEqualIntervals() {
        double[] base = times(new Random(1), 1);
        double[] head = times(new Random(2), 1.1);
        assertThat(RatioInterval.of(base, head)).isEqualTo(RatioInterval.of(base, head));
    }
}
