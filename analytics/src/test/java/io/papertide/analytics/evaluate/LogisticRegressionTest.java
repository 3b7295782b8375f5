package io.papertide.analytics.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final double[][] FEATURES = {
        {0, 1}, {1, 0.5}, {2, 0}, {3, 1.5}, {0.5, 2}, {2.5, 2.5}, {1.5, 1}, {0.2, 0.1}
    };
    private static final boolean[] LABELS = {false, false, true, true, false, true, false, false};

    private static double[] fit(boolean[] labels, double penalty) {
        return fit(labels, new double[] {1, 1, 1, 1, 1, 1, 1, 1}, penalty, penalty);
    }

    private static double[] fit(boolean[] labels, double[] weights, double... penalties) {
        List<Map<String, Double>> rows = new ArrayList<>();
        for (double[] row : FEATURES) {
            Map<String, Double> features = new LinkedHashMap<>();
            features.put("b", row[1]);
            features.put("unknown", 7.0);
            if (row[0] != 0) {
                features.put("a", row[0]);
            }
            rows.add(features);
        }
        return LogisticRegression.fit(SparseRows.of(rows, Map.of("a", 0, "b", 1)), labels, weights, penalties);
    }

    /** Minimised by SciPy 1.10.1: scipy.optimize.minimize, BFGS and then Nelder-Mead to 1e-12. */
    @Test
    void theWeightsAreThoseOfAnotherProgram() {
        double[] strict = fit(LABELS, 1);
        assertThat(strict[0]).isCloseTo(-2.528691041, within(1e-7));
        assertThat(strict[1]).isCloseTo(1.305054541, within(1e-7));
        assertThat(strict[2]).isCloseTo(0.082004458, within(1e-7));
        double[] loose = fit(LABELS, 0.1);
        assertThat(loose[0]).isCloseTo(-5.636687622, within(1e-6));
        assertThat(loose[1]).isCloseTo(3.359161664, within(1e-6));
        assertThat(loose[2]).isCloseTo(-0.301694, within(1e-6));
    }

    @Test
    void aLabelThatNobodyHasIsUnlikelyEverywhere() {
        double[] weights = fit(new boolean[8], 1);
        assertThat(weights[0]).isLessThan(-5);
        assertThat(weights).doesNotContain(Double.NaN);
    }

    /** A weight of two is the same as an example twice; minimised by SciPy as above, with penalties 1 and 4. */
    @Test
    void examplesMayWeighAndFeaturesMayBePenalisedEach() {
        double[] weighed = fit(LABELS, new double[] {2, 1, 1, 1, 0.5, 1, 1, 1}, 1, 4);
        assertThat(weighed[0]).isCloseTo(-2.53462996, within(1e-6));
        assertThat(weighed[1]).isCloseTo(1.33121040, within(1e-6));
        assertThat(weighed[2]).isCloseTo(0.04558431, within(1e-6));
    }
}
