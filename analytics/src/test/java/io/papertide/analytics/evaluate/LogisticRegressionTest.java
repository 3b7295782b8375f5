package io.papertide.analytics.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final double[][] FEATURES = {
        {0, 1}, {1, 0.5}, {2, 0}, {3, 1.5}, {0.5, 2}, {2.5, 2.5}, {1.5, 1}, {0.2, 0.1}
    };
    private static final boolean[] LABELS = {false, false, true, true, false, true, false, false};

    /** Minimised by SciPy 1.10.1: scipy.optimize.minimize, BFGS and then Nelder-Mead to 1e-12. */
    @Test
    void theWeightsAreThoseOfAnotherProgram() {
        double[] strict = LogisticRegression.fit(FEATURES, LABELS, 1);
        assertThat(strict[0]).isCloseTo(-2.528691041, within(1e-7));
        assertThat(strict[1]).isCloseTo(1.305054541, within(1e-7));
        assertThat(strict[2]).isCloseTo(0.082004458, within(1e-7));
        double[] loose = LogisticRegression.fit(FEATURES, LABELS, 0.1);
        assertThat(loose[0]).isCloseTo(-5.636687622, within(1e-6));
        assertThat(loose[1]).isCloseTo(3.359161664, within(1e-6));
        assertThat(loose[2]).isCloseTo(-0.301694, within(1e-6));
    }

    @Test
    void aLabelThatNobodyHasIsUnlikelyEverywhere() {
        double[] weights = LogisticRegression.fit(FEATURES, new boolean[8], 1);
        assertThat(weights[0]).isLessThan(-5);
        assertThat(weights).doesNotContain(Double.NaN);
    }
}
