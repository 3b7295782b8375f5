package io.papertide.analytics.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeltTest {
    /** The cost of a cut: all its levels, and the penalty a change. */
    private static double total(SegmentCost cost, int[] changes, int length, double penalty) {
        double sum = penalty * changes.length;
        int start = 0;
        for (int change : changes) {
            sum += cost.of(start, change);
            start = change;
        }
        return sum + cost.of(start, length);
    }

    /** Every cut into levels that are long enough. */
    private static List<int[]> allCuts(int length, int shortest) {
        List<int[]> cuts = new ArrayList<>();
        for (int bits = 0; bits < 1 << (length - 1); bits++) {
            int chosen = bits;
            int[] changes = IntStream.range(1, length)
                    .filter(place -> (chosen >> (place - 1) & 1) == 1)
                    .toArray();
            int before = 0;
            boolean longEnough = true;
            for (int change : changes) {
                longEnough &= change - before >= shortest;
                before = change;
            }
            if (longEnough && length - before >= shortest) {
                cuts.add(changes);
            }
        }
        return cuts;
    }

    private static void assertCheapest(SegmentCost cost, int length, double penalty, int shortest) {
        int[] found = Pelt.changePoints(cost, length, penalty, shortest);
        double cheapest = allCuts(length, shortest).stream()
                .mapToDouble(cut -> total(cost, cut, length, penalty))
                .min()
                .orElseThrow();
        assertThat(total(cost, found, length, penalty)).isCloseTo(cheapest, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void noCutIsCheaper(long seed) {
        Random random = new Random(seed);
        int length = 8 + random.nextInt(7);
        long[] total = random.longs(length, 1, 12).toArray();
        int jump = random.nextInt(length);
        long[] having = IntStream.range(0, length)
                .mapToLong(i -> Math.min(total[i], random.nextInt(i < jump ? 3 : 10)))
                .toArray();
        double[] values = IntStream.range(0, length)
                .mapToDouble(i -> random.nextGaussian() + (i < jump ? 0 : 3))
                .toArray();
        for (int shortest = 1; shortest <= 4; shortest++) {
            for (double penalty : new double[] {0.5, 3, 8}) {
                assertCheapest(SegmentCost.binomial(having, total), length, penalty, shortest);
                assertCheapest(SegmentCost.mean(values, 1), length, penalty, shortest);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void longSeriesAreCutAsWithoutDroppingCandidates(long seed) {
        Random random = new Random(seed);
        int length = 150;
        double[] values = IntStream.range(0, length)
                .mapToDouble(i -> random.nextGaussian() + i / 30 % 2 * 2)
                .toArray();
        SegmentCost cost = SegmentCost.mean(values, 1);
        double penalty = 3 * Math.log(length);
        int shortest = 4;
        double[] cheapest = new double[length + 1];
        cheapest[0] = -penalty;
        for (int end = 1; end <= length; end++) {
            cheapest[end] = Double.POSITIVE_INFINITY;
            for (int start = 0; start <= end - shortest; start++) {
                cheapest[end] = Math.min(cheapest[end], cheapest[start] + cost.of(start, end) + penalty);
            }
        }
        int[] found = Pelt.changePoints(cost, length, penalty, shortest);
        assertThat(found).isNotEmpty();
        assertThat(total(cost, found, length, penalty)).isCloseTo(cheapest[length], within(1e-9));
    }

    @Test
    void aStepIsCutWhereItIs() {
        double[] values =
                IntStream.range(0, 40).mapToDouble(i -> i < 17 ? 1 : 2).toArray();
        assertThat(Pelt.changePoints(SegmentCost.mean(values, 0.01), 40, 10, 4)).containsExactly(17);
    }

    @Test
    void shortAndEmptySeriesAreOneLevel() {
        assertThat(Pelt.changePoints(SegmentCost.mean(new double[0], 1), 0, 1, 4))
                .isEmpty();
        assertThat(Pelt.changePoints(SegmentCost.mean(new double[] {1, 9}, 1), 2, 1, 4))
                .isEmpty();
    }

    @Test
    void costsAreTwiceTheNegativeLogLikelihood() {
        // 3 of 10 and 5 of 10 as one level of 0.4: -2 (8 ln 0.4 + 12 ln 0.6).
        SegmentCost binomial = SegmentCost.binomial(new long[] {3, 5}, new long[] {10, 10});
        assertThat(binomial.of(0, 2)).isCloseTo(-2 * (8 * Math.log(0.4) + 12 * Math.log(0.6)), within(1e-12));
        assertThat(SegmentCost.binomial(new long[] {0}, new long[] {10}).of(0, 1))
                .isZero();
        // 1 and 3 around 2 with a variance of 0.5.
        assertThat(SegmentCost.mean(new double[] {1, 3}, 0.5).of(0, 2)).isCloseTo(4, within(1e-12));
    }
}
