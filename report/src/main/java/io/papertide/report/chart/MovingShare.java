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
        int[] papers = new int[weeks.size() + 1];
        int[] totals = new int[weeks.size() + 1];
        for (int i = 0; i < weeks.size(); i++) {
            papers[i + 1] = papers[i] + weeks.get(i).papers();
            totals[i + 1] = totals[i] + weeks.get(i).total();
        }
        List<Optional<ShareEstimate>> shares = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).total() == 0) {
                shares.add(Optional.empty());
                continue;
            }
            int from = Math.max(0, i - window / 2);
            int to = Math.min(weeks.size(), i + window / 2 + 1);
            shares.add(Optional.of(ShareEstimate.of(papers[to] - papers[from], totals[to] - totals[from])));
        }
        return shares;
    }
}
