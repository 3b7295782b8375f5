package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FalseDiscoveryTest {
    static Stream<ReferenceTable.Row> families() {
        return ReferenceTable.read("false-discovery.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("families")
    void qIsThatOfStatsmodels(ReferenceTable.Row row) {
        assertThat(FalseDiscovery.q(row.numbers("p"))).containsExactly(row.numbers("q"), within(1e-12));
    }

    @Test
    void noTestsGiveNoQ() {
        assertThat(FalseDiscovery.q(new double[0])).isEmpty();
    }
}
