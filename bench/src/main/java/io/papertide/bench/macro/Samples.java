package io.papertide.bench.macro;

import java.util.Arrays;

/** Figures of several runs. */
public final class Samples {
    private Samples() {}

    /** Returns the median; of an even number the mean of the two in the middle. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Returns by which power of the size the time grows: 1 is a straight line. */
    public static double growth(double size, double time, double largerSize, double longerTime) {
        return Math.log(longerTime / time) / Math.log(largerSize / size);
    }
}
