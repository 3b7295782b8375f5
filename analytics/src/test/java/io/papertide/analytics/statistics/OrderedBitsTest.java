package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderedBitsTest {
    private static final double[] ODD = {
        -0.0,
        0.0,
        1,
        -1,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    @Test
    void keepsTheOrderAndTheBitsOfNumbers() {
        for (double a : ODD) {
            assertThat(Double.doubleToRawLongBits(OrderedBits.toDouble(OrderedBits.of(a))))
                    .isEqualTo(Double.doubleToRawLongBits(a));
            for (double b : ODD) {
                assertThat(Long.compare(OrderedBits.of(a), OrderedBits.of(b))).isEqualTo(Double.compare(a, b));
            }
        }
    }

    @Test
    void selectsWhatSortingWouldPutThere() {
        Random random = new Random(7);
        for (int size : new int[] {1, 2, 33, 200, 5_000}) {
            for (int values : new int[] {1, 3, 1_000_000}) {
                double[] numbers = random.ints(size, 0, values)
                        .mapToDouble(i -> ODD[i % ODD.length] * (1 + i / ODD.length))
                        .toArray();
                assertSelects(numbers, random);
                double[] ascending = numbers.clone();
                Arrays.sort(ascending);
                assertSelects(ascending, random);
            }
        }
    }

    private static void assertSelects(double[] numbers, Random random) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        long[] bits = Arrays.stream(numbers).mapToLong(OrderedBits::of).toArray();
        for (int i = 0; i < 20; i++) {
            int place = random.nextInt(numbers.length);
            assertThat(OrderedBits.toDouble(OrderedBits.select(bits, place))).isEqualTo(sorted[place]);
        }
    }
}
