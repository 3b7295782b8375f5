package io.papertide.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2024-10-14, 2024-10-20, 2024-W42, 7",
        "2024-12-30, 2025-01-05, 2025-W01, 7",
        "2023-01-01, 2023-01-08, 2023-W01, 8",
        "2024-03-26, 2024-03-31, 2024-W13, 6",
        "2024-03-18, 2024-03-25, 2024-W12, 8",
        "2020-12-28, 2021-01-03, 2020-W53, 7",
        "2024-10-20, 2024-10-21, 2024-W42, 2",
        "2024-10-16, 2024-10-16, 2024-W42, 1"
    })
    void belongsToTheWeekWithMostOfItsDays(LocalDate first, LocalDate last, String week, int days) {
        WeekSpan span = new WeekSpan(first, last);
        assertThat(span.isoWeek()).hasToString(week);
        assertThat(span.days()).isEqualTo(days);
    }

    @Test
    void doesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2024, 10, 14);
        assertThatThrownBy(() -> new WeekSpan(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
