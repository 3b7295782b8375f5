package io.papertide.bench.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static Measurement measured(String id, Budget budget, double... seconds) {
        List<ProcessRun> runs = Arrays.stream(seconds)
                .mapToObj(time -> new ProcessRun(time, time, 100, 0, ""))
                .toList();
        return new Measurement(Task.of(id, budget, List.of("run", id)), runs);
    }

    private static Results results(Measurement... measurements) {
        return new Results("2026-01-01", Map.of("cores", "2"), List.of(measurements));
    }

    @Test
    void theMedianIsHeldAgainstTheBar() {
        assertThat(measured("a", Budget.seconds(2), 1, 9, 1.5).passes()).isTrue();
        assertThat(measured("a", Budget.seconds(2), 1, 9, 2.5).passes()).isFalse();
        assertThat(measured("a", new Budget(20, 99), 1).passes()).isFalse();
    }

    @Test
    void aRunThatFailedPassesNoBar() {
        ProcessRun failed = new ProcessRun(0.1, 0.1, 1, 70, "no");
        Measurement measurement = new Measurement(Task.of("a", Budget.seconds(2), List.of("a")), List.of(failed));
        assertThat(measurement.passes()).isFalse();
        assertThat(results(measurement).markdown()).contains("| a | failed |").contains("**miss**");
    }

    @Test
    void ratiosAreMadeOfWhatWasMeasured() {
        Results results = results(
                measured("hello", Budget.NONE, 0.1),
                measured("version", Budget.NONE, 0.2),
                measured("real.import", Budget.NONE, 3),
                measured("real.report", Budget.NONE, 2),
                measured("real.sklearn", Budget.NONE, 2.5));
        assertThat(results.ratios())
                .extracting(Results.Ratio::name)
                .containsExactly("version / hello", "(real.import + real.report) / real.sklearn");
        assertThat(results.ratios().get(1).value()).isCloseTo(2, within(1e-12));
        assertThat(results.ratios().get(1).passes()).isFalse();
    }

    @Test
    void tenTimesTheTimeForTenTimesTheSizeIsAStraightLine() {
        Results results =
                results(measured("g100000.import", Budget.NONE, 30), measured("g1000000.import", Budget.NONE, 300));
        assertThat(results.ratios()).hasSize(1);
        assertThat(results.ratios().get(0).value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theTableGoesBetweenTheMarks() {
        String begin = "<!-- bench:begin, written by `make bench`; do not edit -->\n";
        String page = "before\n" + begin + "old\n<!-- bench:end -->\nafter\n";
        assertThat(MarkedPage.with(page, "new\n")).isEqualTo("before\n" + begin + "new\n<!-- bench:end -->\nafter\n");
        assertThatThrownBy(() -> MarkedPage.with("no marks", "new")).isInstanceOf(IllegalArgumentException.class);
    }
}
