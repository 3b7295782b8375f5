package io.papertide.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static Period period(String first, String last) {
        return Period.of(IsoWeek.parse(first).orElseThrow(), IsoWeek.parse(last).orElseThrow());
    }

    @Test
    void aDayIsNamedInFull() {
        assertThat(Dates.day(new IsoWeek(2024, 42).monday()))
                .isEqualTo(new BilingualText("14 October 2024", "2024년 10월 14일"));
    }

    @Test
    void daysNameWhatDiffers() {
        assertThat(Dates.days(new IsoWeek(2024, 42)))
                .isEqualTo(new BilingualText("14–20 October 2024", "2024년 10월 14일–20일"));
        assertThat(Dates.days(new IsoWeek(2024, 40)))
                .isEqualTo(new BilingualText("30 September – 6 October 2024", "2024년 9월 30일–10월 6일"));
        assertThat(Dates.days(new IsoWeek(2025, 1)))
                .isEqualTo(new BilingualText("30 December 2024 – 5 January 2025", "2024년 12월 30일–2025년 1월 5일"));
        assertThat(Dates.days(period("2023-W01", "2024-W04")))
                .isEqualTo(new BilingualText("2 January 2023 – 28 January 2024", "2023년 1월 2일–2024년 1월 28일"));
    }

    @Test
    void aWeekBelongsToTheMonthOfItsThursday() {
        assertThat(Dates.months(period("2024-W49", "2025-W08")))
                .isEqualTo(new BilingualText("from December 2024 to February 2025", "2024년 12월–2025년 2월"));
        assertThat(Dates.months(period("2023-W03", "2023-W10")))
                .isEqualTo(new BilingualText("from January to March 2023", "2023년 1월–3월"));
        // Week 31 begins on 29 July; its Thursday is 1 August.
        assertThat(Dates.months(period("2024-W28", "2024-W30")))
                .isEqualTo(new BilingualText("in July 2024", "2024년 7월"));
        assertThat(Dates.months(period("2024-W28", "2024-W31")))
                .isEqualTo(new BilingualText("from July to August 2024", "2024년 7월–8월"));
    }
}
