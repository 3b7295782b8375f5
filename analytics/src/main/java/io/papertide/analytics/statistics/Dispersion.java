package io.papertide.analytics.statistics;

import java.util.Arrays;

/** How evenly something lies over the parts of a whole. */
public final class Dispersion {
    private Dispersion() {}

    /**
     * Returns the deviation of proportions DP (Gries 2008), normalised to 0..1 (Lijffijt and Gries 2012): 0 if each part has
     * its due, near 1 if all of it lies in one small part. 1 if there is none of it, 0 if there is one part only.
     *
     * @param having how much of it lies in each part
     * @param sizes how large each part is, at least as much as it has; parts of size 0 are skipped
     */
    public static double of(long[] having, long[] sizes) {
        double all = Arrays.stream(sizes).sum();
        double with = Arrays.stream(having).sum();
        if (with == 0 || all == 0) {
            return 1;
        }
        double distance = 0;
        double smallest = 1;
        for (int part = 0; part < sizes.length; part++) {
            if (sizes[part] > 0) {
                distance += Math.abs(having[part] / with - sizes[part] / all);
                smallest = Math.min(smallest, sizes[part] / all);
            }
        }
        return smallest == 1 ? 0 : distance / 2 / (1 - smallest);
    }
}
