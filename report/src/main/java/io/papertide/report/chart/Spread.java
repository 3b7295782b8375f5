package io.papertide.report.chart;

import java.util.Arrays;
import java.util.Comparator;

/** Moves labels along a line until none touches another, all together as little as possible. */
final class Spread {
    private Spread() {}

    /**
     * Returns the upper ends of labels. With the heights above each label taken off, the places must only not fall; that is
     * an isotonic regression, solved by pooling adjacent violators (Ayer et al. 1955).
     *
     * @param centres where the middle of each label should be
     * @param heights of the labels, with the room between them
     * @param from the upper end of the line
     * @param to the lower end; labels that do not fit stand out below it
     */
    static double[] tops(double[] centres, double[] heights, double from, double to) {
        Integer[] order = new Integer[centres.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> centres[i]).thenComparing(i -> i));
        double[] above = new double[order.length];
        double[] wanted = new double[order.length];
        double sum = 0;
        for (int k = 0; k < order.length; k++) {
            above[k] = sum;
            wanted[k] = centres[order[k]] - heights[order[k]] / 2 - sum;
            sum += heights[order[k]];
        }
        double[] pooled = pool(wanted);
        double last = Math.max(from, to - sum);
        double[] tops = new double[order.length];
        for (int k = 0; k < order.length; k++) {
            tops[order[k]] = Math.max(from, Math.min(last, pooled[k])) + above[k];
        }
        return tops;
    }

    private static double[] pool(double[] wanted) {
        double[] means = new double[wanted.length];
        int[] sizes = new int[wanted.length];
        int blocks = 0;
        for (double value : wanted) {
            means[blocks] = value;
            sizes[blocks++] = 1;
            while (blocks > 1 && means[blocks - 2] >= means[blocks - 1]) {
                int size = sizes[blocks - 2] + sizes[blocks - 1];
                means[blocks - 2] =
                        (means[blocks - 2] * sizes[blocks - 2] + means[blocks - 1] * sizes[blocks - 1]) / size;
                sizes[blocks - 2] = size;
                blocks--;
            }
        }
        double[] pooled = new double[wanted.length];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(pooled, next, next + sizes[block], means[block]);
            next += sizes[block];
        }
        return pooled;
    }
}
