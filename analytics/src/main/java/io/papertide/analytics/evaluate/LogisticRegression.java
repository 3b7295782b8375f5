package io.papertide.analytics.evaluate;

/**
 * Logistic regression with a penalty on the squares of the weights, by Newton's method: exact, and the same every time.
 *
 * <p>Minimised is the sum of {@code ln(1 + exp(-y z))} plus half the penalty times the sum of the squared weights, where
 * {@code z} is the bias plus the weighted features; the bias is not penalised.
 */
final class LogisticRegression {
    private static final int MOST_STEPS = 50;
    private static final double CONVERGED = 1e-9;

    private LogisticRegression() {}

    /**
     * Returns the bias and the weights.
     *
     * @param features a row an example, all of one length
     * @param labels one an example
     * @param penalty over 0
     */
    static double[] fit(double[][] features, boolean[] labels, double penalty) {
        int size = features[0].length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            for (int i = 1; i < size; i++) {
                gradient[i] = penalty * weights[i];
                hessian[i][i] = penalty;
            }
            for (int row = 0; row < features.length; row++) {
                accumulate(features[row], labels[row], weights, gradient, hessian);
            }
            double[] change = solve(hessian, gradient);
            double largest = 0;
            for (int i = 0; i < size; i++) {
                weights[i] -= change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < CONVERGED) {
                break;
            }
        }
        return weights;
    }

    private static void accumulate(
            double[] row, boolean label, double[] weights, double[] gradient, double[][] hessian) {
        double z = weights[0];
        for (int i = 0; i < row.length; i++) {
            z += weights[i + 1] * row[i];
        }
        double p = 1 / (1 + Math.exp(-z));
        double error = p - (label ? 1 : 0);
        double curvature = Math.max(p * (1 - p), 1e-12);
        for (int i = 0; i < gradient.length; i++) {
            double a = i == 0 ? 1 : row[i - 1];
            if (a == 0) {
                continue;
            }
            gradient[i] += error * a;
            for (int j = 0; j <= i; j++) {
                double b = j == 0 ? 1 : row[j - 1];
                hessian[i][j] += curvature * a * b;
            }
        }
    }

    /** Solves with the lower half of a symmetric, positive definite matrix, by Cholesky's decomposition. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }
}
