package io.papertide.bench.compare;

import io.papertide.bench.macro.Samples;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How many times as long the new build takes: the ratio of the medians, with the percentile interval of the bootstrap (Efron
 * 1979): both samples are drawn anew with replacement, ten thousand times.
 *
 * @param ratio of the medians, new to old
 * @param low the lower end of the interval that holds 95 of 100
 * @param high its upper end
 */
public record RatioInterval(double ratio, double low, double high) {
    private static final int DRAWS = 10_000;
    private static final double TAIL = 0.025;

    /**
     * Works it out; equal samples give equal intervals.
     *
     * @param base times of the old build, in any order; at least one
     * @param head times of the new build
     */
    public static RatioInterval of(double[] base, double[] head) {
        SplittableRandom random = new SplittableRandom(1);
        double[] ratios = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            ratios[i] = Samples.median(drawn(head, random)) / Samples.median(drawn(base, random));
        }
        Arrays.sort(ratios);
        return new RatioInterval(
                Samples.median(head) / Samples.median(base),
                ratios[(int) (DRAWS * TAIL)],
                ratios[DRAWS - 1 - (int) (DRAWS * TAIL)]);
    }

    private static double[] drawn(double[] sample, SplittableRandom random) {
        return random.ints(sample.length, 0, sample.length)
                .mapToDouble(i -> sample[i])
                .toArray();
    }

    /**
     * Tells whether the new build is slower by more than may be.
     *
     * @param tolerance the part that may be, such as 0.05; the whole interval must lie above it
     */
    public boolean slower(double tolerance) {
        return low > 1 + tolerance;
    }
}
