package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.trend.WeekShare;
import io.papertide.model.IsoWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovingShareTest {
    static List<WeekShare> weeks(int... papersOfTen) {
        IsoWeek week = IsoWeek.parse("2024-W01").orElseThrow();
        List<WeekShare> weeks = new ArrayList<>();
        for (int papers : papersOfTen) {
            weeks.add(papers < 0 ? new WeekShare(week, 0, List.of()) : new WeekShare(week, 10, Specs.papers(papers)));
            week = week.plusWeeks(1);
        }
        return weeks;
    }

    @Test
    void aMeanWeighsEachPaperNotEachWeek() {
        List<Optional<ShareEstimate>> shares = MovingShare.of(weeks(1, 2, 6), 3);
        assertThat(shares.get(1).orElseThrow().share()).isCloseTo(9 / 30.0, within(1e-12));
        assertThat(shares.get(0).orElseThrow().share()).isCloseTo(3 / 20.0, within(1e-12));
    }

    @Test
    void aGapIsNeitherFilledNorCountedAsZero() {
        List<Optional<ShareEstimate>> shares = MovingShare.of(weeks(4, -1, 4), 3);
        assertThat(shares.get(1)).isEmpty();
        assertThat(shares.get(0).orElseThrow().share()).isCloseTo(0.4, within(1e-12));
        assertThat(shares.get(2).orElseThrow().total()).isEqualTo(10);
    }
}
