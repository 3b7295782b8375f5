package io.papertide.cli.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the date of a revision comes from. */
class RevisionDateTest {
    @ParameterizedTest
    @CsvSource({
        "README-2025-02-24.md,2025-02-24",
        "deep/page_2024-12-31.html,2024-12-31",
        "https://example.org/a/2024.md-2024-06-01?x=2020-01-01,2024-06-01",
        "쪽-2024-02-29.md,2024-02-29"
    })
    void aDateBehindWordsIsThatOfACopy(String name, String day) {
        assertThat(SnapshotName.date(name)).contains(Instant.parse(day + "T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-14.txt",
                "2024.md",
                "README.md",
                "a-2024-13-40.md",
                "a-12024-10-14.md",
                "copy-2024-10-14/2023.md",
                "https://example.org/2024.md?at=x-2024-10-14"
            })
    void aBareDateNamesAWeekAndOthersNothing(String name) {
        assertThat(SnapshotName.date(name)).isEmpty();
    }
}
