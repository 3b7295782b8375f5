package io.papertide.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final Period ARCHIVE = Period.of(new IsoWeek(2023, 1), new IsoWeek(2024, 50));

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-W01, 2024-W52, 52",
        "2020, 2020-W01, 2020-W53, 53",
        "2024-Q1, 2024-W01, 2024-W13, 13",
        "2024-Q4, 2024-W40, 2024-W52, 13",
        "2020-Q4, 2020-W40, 2020-W53, 14",
        "2024-10, 2024-W40, 2024-W44, 5",
        "2024-01, 2024-W01, 2024-W04, 4",
        "2024-W42, 2024-W42, 2024-W42, 1",
        "2024-W30..2024-W42, 2024-W30, 2024-W42, 13",
        "last-13w, 2024-W38, 2024-W50, 13",
        "last-60w, 2023-W43, 2024-W50, 60",
        "all, 2023-W01, 2024-W50, 102"
    })
    void parsesEveryFormOfTheContract(String text, String first, String last, int weeks) {
        Period period = Period.parse(text, ARCHIVE).orElseThrow();
        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period.weekCount()).isEqualTo(weeks);
        assertThat(period.weeks()).hasSize(weeks).startsWith(period.first()).endsWith(period.last());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-Q5",
                "2024-Q0",
                "2024-13",
                "2024-00",
                "2024-W54",
                "2023-W53",
                "2024-W00",
                "last-0w",
                "last-w",
                "2024-W42..2024-W30",
                "soon",
                "2024-W42..",
                "..2024-W42",
                "0000"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThat(Period.parse(text, ARCHIVE)).isEmpty();
    }

    @Test
    void quartersOfAYearTouchAndDoNotOverlap() {
        for (int year : new int[] {2020, 2023, 2024}) {
            IsoWeek next = new IsoWeek(year, 1);
            for (int quarter = 1; quarter <= 4; quarter++) {
                Period period = Period.parse(year + "-Q" + quarter, ARCHIVE).orElseThrow();
                assertThat(period.first()).isEqualTo(next);
                assertThat(period.weeks()).allMatch(period::contains);
                next = period.last().plusWeeks(1);
            }
            assertThat(next).isEqualTo(new IsoWeek(year + 1, 1));
        }
    }
}
