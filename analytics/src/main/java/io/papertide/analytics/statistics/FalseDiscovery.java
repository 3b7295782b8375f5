package io.papertide.analytics.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Control of the false discovery rate over a family of tests. */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * Returns the q value of each p value, in their order (Benjamini and Hochberg 1995).
     *
     * @param p values of 0..1; all of one family
     */
    public static double[] q(double[] p) {
        return q(p, p.length);
    }

    /**
     * Returns the q value of each p value of a family of which only the promising ones were computed; the others count as 1.
     *
     * @param p values of 0..1
     * @param family how many tests there could have been, at least as many as p
     */
    public static double[] q(double[] p, long family) {
        int[] descending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> p[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        double smallest = 1;
        for (int i = 0; i < descending.length; i++) {
            double rank = p.length - i;
            smallest = Math.min(smallest, p[descending[i]] * (family / rank));
            q[descending[i]] = smallest;
        }
        return q;
    }
}
