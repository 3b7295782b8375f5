package io.papertide.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DetectableDifferenceTest {
    static Stream<ReferenceTable.Row> rows() {
        return ReferenceTable.read("detectable.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void riseAndFallAreTheRootsOfTheFormula(ReferenceTable.Row row) {
        double share = row.number("share");
        assertThat(DetectableDifference.rise(share, row.count("before"), row.count("after")))
                .isCloseTo(row.number("rise"), within(1e-9));
        assertThat(DetectableDifference.fall(share, row.count("before"), row.count("after")))
                .isCloseTo(row.number("fall"), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void statsmodelsGivesTheRiseEightyPercentPower(ReferenceTable.Row row) {
        // It counts the other tail too, which matters for very unequal groups only.
        assertThat(row.number("power")).isBetween(0.8 - 1e-9, 0.82);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.68", "40, 0.36", "130, 0.23"})
    void fromTenPercentTheSmallestLaterShare(int papers, double later) {
        assertThat(0.10 + DetectableDifference.rise(0.10, papers, papers)).isCloseTo(later, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 10, 10", "0.3, 130, 520", "0.02, 520, 40", "0.9, 35, 350"})
    void swappingTheGroupsChangesNothing(double share, int n1, int n2) {
        assertThat(DetectableDifference.around(share, n1, n2)).isEqualTo(DetectableDifference.around(share, n2, n1));
    }

    @Test
    void aRareSubjectHasNoRoomToFall() {
        DetectableDifference rare = DetectableDifference.around(0.01, 130, 130);
        assertThat(rare.fall()).isEqualTo(1);
        assertThat(rare.either()).isEqualTo(rare.rise()).isLessThan(0.1);
    }

    @Test
    void nothingIsSeenWithoutPapers() {
        assertThat(DetectableDifference.around(0.3, 0, 10)).isEqualTo(new DetectableDifference(1, 1));
    }
}
