package io.papertide.analytics.evaluate;

import java.util.List;
import java.util.Map;

/** Examples as rows of features, of which few are not 0. */
final class SparseRows {
    private final int[][] columns;
    private final double[][] values;
    private final int width;

    private SparseRows(int[][] columns, double[][] values, int width) {
        this.columns = columns;
        this.values = values;
        this.width = width;
    }

    /**
     * Makes rows of named features.
     *
     * @param index the column of each name; others are left out
     */
    static SparseRows of(List<Map<String, Double>> examples, Map<String, Integer> index) {
        int[][] columns = new int[examples.size()][];
        double[][] values = new double[examples.size()][];
        for (int row = 0; row < columns.length; row++) {
            List<Map.Entry<String, Double>> known = examples.get(row).entrySet().stream()
                    .filter(entry -> index.containsKey(entry.getKey()))
                    .toList();
            columns[row] = known.stream()
                    .mapToInt(entry -> index.getOrDefault(entry.getKey(), -1))
                    .toArray();
            values[row] = known.stream().mapToDouble(Map.Entry::getValue).toArray();
        }
        return new SparseRows(columns, values, index.size());
    }

    int rows() {
        return columns.length;
    }

    /** Returns how many features there are. */
    int width() {
        return width;
    }

    /** Returns the product of a row and of weights that begin with a bias. */
    double product(int row, double[] weights) {
        double sum = weights[0];
        int[] at = columns[row];
        double[] value = values[row];
        for (int i = 0; i < at.length; i++) {
            sum += value[i] * weights[at[i] + 1];
        }
        return sum;
    }

    /** Adds a multiple of a row, with a 1 before it, to a sum. */
    void addTo(double[] sum, int row, double factor) {
        sum[0] += factor;
        int[] at = columns[row];
        double[] value = values[row];
        for (int i = 0; i < at.length; i++) {
            sum[at[i] + 1] += value[i] * factor;
        }
    }

    /** Adds a multiple of the squares of a row, with a 1 before it, to a sum. */
    void addSquaresTo(double[] sum, int row, double factor) {
        sum[0] += factor;
        int[] at = columns[row];
        double[] value = values[row];
        for (int i = 0; i < at.length; i++) {
            sum[at[i] + 1] += value[i] * value[i] * factor;
        }
    }
}
