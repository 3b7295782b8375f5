package io.papertide.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertide.analytics.compare.ComparedSubject;
import java.util.List;

/** Compares what the page counted with what the program did. */
final class PageNumbers {
    private PageNumbers() {}

    /** Checks that the same subjects have the same figures, to nine digits. */
    static void same(JsonNode actual, List<ComparedSubject> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            ComparedSubject subject = expected.get(i);
            JsonNode one = actual.get(i);
            assertThat(one.get("id").asText()).isEqualTo(subject.subject().id());
            assertThat(one.get("verdict").asText()).isEqualTo(subject.verdict().words());
            assertThat(one.get("agreement").asText())
                    .isEqualTo(subject.agreement().name());
            assertThat(one.get("evidenceA")).hasSize(subject.evidenceA().size());
            assertThat(one.get("evidenceB")).hasSize(subject.evidenceB().size());
            near(one.at("/a/low"), subject.a().low());
            near(one.at("/b/share"), subject.b().share());
            near(one.at("/b/high"), subject.b().high());
            near(one.get("difference"), subject.change().difference());
            near(one.get("low"), subject.change().low());
            near(one.get("high"), subject.change().high());
            near(one.get("logRatio"), subject.change().logRatio());
            near(one.get("logRatioLow"), subject.change().logRatioLow());
            near(one.get("logRatioHigh"), subject.change().logRatioHigh());
            near(one.get("detectable"), subject.change().detectable());
            near(one.get("p"), subject.change().p());
            near(one.get("q"), subject.q());
        }
    }

    private static void near(JsonNode actual, double expected) {
        double value = Double.parseDouble(actual.asText());
        if (Double.isInfinite(expected)) {
            assertThat(value).isEqualTo(expected);
        } else {
            assertThat(value).isCloseTo(expected, within(1e-9 * Math.max(1e-3, Math.abs(expected))));
        }
    }
}
