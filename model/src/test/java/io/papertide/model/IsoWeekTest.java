package io.papertide.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsoWeekTest {
    @Test
    void theYearOfAWeekIsThatOfItsThursday() {
        assertThat(IsoWeek.of(LocalDate.of(2024, 12, 30))).isEqualTo(new IsoWeek(2025, 1));
        assertThat(IsoWeek.of(LocalDate.of(2023, 1, 1))).isEqualTo(new IsoWeek(2022, 52));
        assertThat(IsoWeek.of(LocalDate.of(2021, 1, 3))).isEqualTo(new IsoWeek(2020, 53));
    }

    @Test
    void aWeekRunsFromMondayToSunday() {
        IsoWeek week = new IsoWeek(2024, 42);
        assertThat(week.monday()).isEqualTo(LocalDate.of(2024, 10, 14));
        assertThat(week.thursday()).isEqualTo(LocalDate.of(2024, 10, 17));
        assertThat(week.sunday()).isEqualTo(LocalDate.of(2024, 10, 20));
    }

    @Test
    void everyDayOfFortyYearsLiesInTheWeekThatHoldsIt() {
        for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            IsoWeek week = IsoWeek.of(day);
            assertThat(day).isBetween(week.monday(), week.sunday());
            assertThat(IsoWeek.parse(week.toString())).contains(week);
        }
    }

    @Test
    void theWeeksOfEveryYearAreThoseOfTheCalendar() {
        IsoWeek before = new IsoWeek(1, 1);
        for (int year = 2; year <= 9999; year++) {
            LocalDate fourth = LocalDate.of(year, 1, 4);
            IsoWeek first = new IsoWeek(year, 1);
            assertThat(first.monday()).isEqualTo(fourth.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            int weeks = LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            assertThat(IsoWeek.weeksInYear(year)).isEqualTo(weeks);
            long between = ChronoUnit.WEEKS.between(before.monday(), first.monday());
            assertThat(before.weeksUntil(first)).isEqualTo((int) between);
            assertThat(before.plusWeeks((int) between)).isEqualTo(first).hasSameHashCodeAs(first);
            assertThat(first.plusWeeks(-1)).isEqualTo(new IsoWeek(year - 1, IsoWeek.weeksInYear(year - 1)));
            before = first.plusWeeks(51);
            assertThat(before).isEqualTo(new IsoWeek(year, 52)).isNotEqualTo(first);
        }
    }

    @Test
    void onlyExistingWeeksAreRead() {
        assertThat(IsoWeek.parse("2020-W53")).contains(new IsoWeek(2020, 53));
        for (String text : List.of("2024-W53", "2024-W00", "2024-42", "2024-W4", "0000-W01", " 2024-W42", "")) {
            assertThat(IsoWeek.parse(text)).as(text).isEmpty();
        }
        assertThatThrownBy(() -> new IsoWeek(2024, 53)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countingWeeksCrossesLongYears() {
        IsoWeek week = new IsoWeek(2020, 52);
        assertThat(week.plusWeeks(2)).isEqualTo(new IsoWeek(2021, 1));
        assertThat(week.weeksUntil(new IsoWeek(2021, 1))).isEqualTo(2);
        assertThat(new IsoWeek(2021, 1).weeksUntil(week)).isEqualTo(-2);
    }

    @Test
    void theLastQuarterTakesA53rdWeek() {
        assertThat(new IsoWeek(2024, 13).quarter()).isEqualTo(1);
        assertThat(new IsoWeek(2024, 14).quarter()).isEqualTo(2);
        assertThat(new IsoWeek(2020, 53).quarter()).isEqualTo(4);
    }
}
