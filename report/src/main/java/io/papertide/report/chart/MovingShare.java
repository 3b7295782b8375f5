package io.papertide.report.chart;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.trend.WeekShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The share of a window of weeks around each week, for drawing only; tests never see it. */
public final class MovingShare {
    private MovingShare() {}

    /** Returns the share around each week; empty for a week without an issue, so that the line breaks there. */
    public static List<Optional<ShareEstimate>> of(List<WeekShare> weeks, int window) {
        List<Optional<ShareEstimate>> shares = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).total() == 0) {
                shares.add(Optional.empty());
                continue;
            }
            int papers = 0;
            int total = 0;
            for (int j = Math.max(0, i - window / 2); j <= Math.min(weeks.size() - 1, i + window / 2); j++) {
                papers += weeks.get(j).papers();
                total += weeks.get(j).total();
            }
            shares.add(Optional.of(ShareEstimate.of(papers, total)));
        }
        return shares;
    }
}
