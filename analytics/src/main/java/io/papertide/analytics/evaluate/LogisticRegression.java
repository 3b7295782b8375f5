package io.papertide.analytics.evaluate;

/**
 * Logistic regression with a penalty on the squares of the weights, by Newton's method with conjugate gradients (Lin, Weng and
 * Keerthi 2008): the same every time.
 *
 * <p>Minimised is the sum over examples of {@code w ln(1 + exp(-y z))} plus half the sum of the penalties times the squared
 * weights, where {@code z} is the bias plus the weighted features and {@code w} the weight of the example; the bias is hardly
 * penalised.
 */
final class LogisticRegression {
    private static final int MOST_STEPS = 100;
    private static final int MOST_DIRECTIONS = 250;
    private static final double CONVERGED = 1e-8;
    private static final double SOLVED = 0.01;
    private static final double SUFFICIENT = 1e-4;
    private static final double BIAS_PENALTY = 1e-9;

    private final SparseRows features;
    private final boolean[] labels;
    private final double[] exampleWeights;
    private final double[] penalties;
    private final double[] curvatures;

    private LogisticRegression(SparseRows features, boolean[] labels, double[] exampleWeights, double[] penalties) {
        this.features = features;
        this.labels = labels;
        this.exampleWeights = exampleWeights;
        this.penalties = new double[penalties.length + 1];
        System.arraycopy(penalties, 0, this.penalties, 1, penalties.length);
        this.penalties[0] = BIAS_PENALTY;
        curvatures = new double[features.rows()];
    }

    /**
     * Returns the bias and the weights.
     *
     * @param labels one an example
     * @param exampleWeights one an example, over 0
     * @param penalties one a feature, over 0
     */
    static double[] fit(SparseRows features, boolean[] labels, double[] exampleWeights, double[] penalties) {
        return new LogisticRegression(features, labels, exampleWeights, penalties).fit();
    }

    private double[] fit() {
        double[] weights = new double[penalties.length];
        double loss = loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = gradient(weights);
            double[] direction = solve(gradient);
            double slope = dot(gradient, direction);
            double length = 1;
            double[] next = moved(weights, direction, length);
            double nextLoss = loss(next);
            while (nextLoss > loss + SUFFICIENT * length * slope && length > CONVERGED) {
                length /= 2;
                next = moved(weights, direction, length);
                nextLoss = loss(next);
            }
            double largest = 0;
            for (int i = 0; i < next.length; i++) {
                largest = Math.max(largest, Math.abs(next[i] - weights[i]));
            }
            weights = next;
            loss = nextLoss;
            if (largest < CONVERGED) {
                break;
            }
        }
        return weights;
    }

    private double loss(double[] weights) {
        double sum = 0;
        for (int row = 0; row < labels.length; row++) {
            double z = features.product(row, weights) * (labels[row] ? 1 : -1);
            sum += exampleWeights[row]
                    * (z > 0 ? StrictMath.log1p(StrictMath.exp(-z)) : StrictMath.log1p(StrictMath.exp(z)) - z);
        }
        for (int i = 0; i < weights.length; i++) {
            sum += penalties[i] * weights[i] * weights[i] / 2;
        }
        return sum;
    }

    private double[] gradient(double[] weights) {
        double[] gradient = new double[weights.length];
        for (int row = 0; row < labels.length; row++) {
            double p = 1 / (1 + StrictMath.exp(-features.product(row, weights)));
            curvatures[row] = exampleWeights[row] * Math.max(p * (1 - p), 1e-12);
            features.addTo(gradient, row, exampleWeights[row] * (p - (labels[row] ? 1 : 0)));
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] += penalties[i] * weights[i];
        }
        return gradient;
    }

    /** Returns the direction that solves {@code H d = -gradient} closely enough. */
    private double[] solve(double[] gradient) {
        double[] direction = new double[gradient.length];
        double[] residual = new double[gradient.length];
        double[] scale = diagonal();
        for (int i = 0; i < residual.length; i++) {
            residual[i] = -gradient[i];
        }
        double[] scaled = divided(residual, scale);
        double[] search = scaled.clone();
        double rho = dot(residual, scaled);
        double enough = dot(gradient, gradient) * SOLVED * SOLVED;
        for (int i = 0; i < MOST_DIRECTIONS && dot(residual, residual) > enough; i++) {
            double[] curved = curved(search);
            double alpha = rho / dot(search, curved);
            for (int j = 0; j < direction.length; j++) {
                direction[j] += alpha * search[j];
                residual[j] -= alpha * curved[j];
            }
            scaled = divided(residual, scale);
            double next = dot(residual, scaled);
            for (int j = 0; j < search.length; j++) {
                search[j] = scaled[j] + next / rho * search[j];
            }
            rho = next;
        }
        return direction;
    }

    private double[] curved(double[] search) {
        double[] product = new double[search.length];
        for (int row = 0; row < labels.length; row++) {
            features.addTo(product, row, curvatures[row] * features.product(row, search));
        }
        for (int i = 0; i < product.length; i++) {
            product[i] += penalties[i] * search[i];
        }
        return product;
    }

    private double[] diagonal() {
        double[] diagonal = penalties.clone();
        for (int row = 0; row < labels.length; row++) {
            features.addSquaresTo(diagonal, row, curvatures[row]);
        }
        return diagonal;
    }

    private static double[] divided(double[] values, double[] by) {
        double[] quotients = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            quotients[i] = values[i] / by[i];
        }
        return quotients;
    }

    private static double[] moved(double[] weights, double[] direction, double length) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += length * direction[i];
        }
        return moved;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
