package io.papertide.analytics.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.analytics.burst.TwoStates.Run;
import io.papertide.testkit.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoStatesTest {
    private static final double RATIO = 2;
    private static final double GAMMA = 1;

    /** The cost of a sequence of states as the paper writes it: a bit a week, set in the burst state. */
    private static double cost(int states, long[] having, long[] total) {
        double all = 0;
        double with = 0;
        for (int week = 0; week < total.length; week++) {
            all += total[week];
            with += having[week];
        }
        double cost = 0;
        boolean before = false;
        for (int week = 0; week < total.length; week++) {
            boolean burst = (states >> week & 1) == 1;
            double p = burst ? RATIO * with / all : with / all;
            double logChoose = 0;
            for (long i = 1; i <= having[week]; i++) {
                logChoose += Math.log(total[week] - having[week] + i) - Math.log(i);
            }
            cost -= logChoose + having[week] * Math.log(p) + (total[week] - having[week]) * Math.log(1 - p);
            cost += burst && !before ? GAMMA * Math.log(total.length) : 0;
            before = burst;
        }
        return cost;
    }

    private static int states(List<Run> runs) {
        return runs.stream()
                .flatMapToInt(run -> IntStream.rangeClosed(run.first(), run.last()))
                .map(week -> 1 << week)
                .sum();
    }

    @Test
    void theHeaviestBurstIsThatOfTheRuns() {
        Seeded.check(300, random -> {
            int weeks = 2 + random.nextInt(60);
            double[] gains = random.doubles(weeks, -4, 5).toArray();
            TwoStates automaton = new TwoStates(weeks, GAMMA);
            double expected = automaton.runs(gains).stream()
                    .mapToDouble(Run::weight)
                    .max()
                    .orElse(0);
            assertThat(automaton.heaviest(gains)).isCloseTo(expected, within(1e-9));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noSequenceOfStatesIsCheaper(long seed) {
        Random random = new Random(seed);
        int weeks = 3 + random.nextInt(10);
        long[] total = random.longs(weeks, 3, 14).toArray();
        long[] having = IntStream.range(0, weeks)
                .mapToLong(week -> random.nextInt(4) == 0 ? random.nextInt((int) total[week]) : random.nextInt(2))
                .toArray();
        double[] gains = TwoStates.gains(having, total, RATIO);
        assertThat(gains).isNotEmpty();
        List<Run> found = new TwoStates(weeks, GAMMA).runs(gains);
        double cheapest = IntStream.range(0, 1 << weeks)
                .mapToDouble(states -> cost(states, having, total))
                .min()
                .orElseThrow();
        assertThat(cost(states(found), having, total)).isCloseTo(cheapest, within(1e-9));
        for (Run run : found) {
            int only = states(List.of(run));
            double entry = GAMMA * Math.log(weeks);
            assertThat(run.weight())
                    .isCloseTo(cost(0, having, total) - cost(only, having, total) + entry, within(1e-9));
        }
    }

    @Test
    void aRunOfManyIsABurst() {
        long[] total = IntStream.range(0, 20).mapToLong(i -> 10).toArray();
        long[] having = IntStream.range(0, 20)
                .mapToLong(i -> i >= 8 && i < 12 ? 5 : i % 4 == 0 ? 1 : 0)
                .toArray();
        List<Run> runs = new TwoStates(20, GAMMA).runs(TwoStates.gains(having, total, RATIO));
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).first()).isEqualTo(8);
        assertThat(runs.get(0).last()).isEqualTo(11);
    }

    @Test
    void burstsAtBothEndsAreFound() {
        List<Run> runs = new TwoStates(7, 0.1).runs(new double[] {1, 1, -5, -5, -5, 2, 1});
        List<int[]> ends = new ArrayList<>();
        runs.forEach(run -> ends.add(new int[] {run.first(), run.last()}));
        assertThat(ends).containsExactly(new int[] {0, 1}, new int[] {5, 6});
        assertThat(runs.get(1).weight()).isEqualTo(3);
    }

    @Test
    void aBurstThatPaysNothingIsNone() {
        double entry = Math.log(4);
        assertThat(new TwoStates(4, 1).runs(new double[] {-1, entry, -1, -1})).isEmpty();
        assertThat(new TwoStates(4, 1).runs(new double[] {-1, entry + 0.01, -1, -1}))
                .hasSize(1);
    }

    @Test
    void whatNobodyOrNearlyEverybodyHasCannotBurst() {
        assertThat(TwoStates.gains(new long[] {0, 0}, new long[] {10, 10}, 2)).isEmpty();
        assertThat(TwoStates.gains(new long[] {5, 6}, new long[] {10, 10}, 2)).isEmpty();
        assertThat(new TwoStates(2, 1).runs(new double[0])).isEmpty();
    }
}
