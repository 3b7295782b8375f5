package io.papertide.analytics.changepoint;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.index.WeekCounts;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Cuts the weeks of a period into levels of a subject's share, in the lead lens, with a binomial likelihood. */
public final class ChangePoints {
    private final CorpusFrame frame;
    private final WeekCounts counts;
    private final ChangePointOptions options;
    private final int[] known;
    private final long[] totals;

    /** Prepares the weeks of a period. */
    public ChangePoints(CorpusFrame frame, Period period, ChangePointOptions options) {
        this.frame = frame;
        this.options = options;
        counts = new WeekCounts(frame, period);
        known = counts.known();
        totals = Arrays.stream(known).mapToLong(counts::papers).toArray();
    }

    /** Returns the levels of a subject. */
    public SubjectLevels of(SubjectPostings postings) {
        long[] byWeek = counts.papers(postings.lead());
        long[] having = Arrays.stream(known).mapToLong(week -> byWeek[week]).toArray();
        int[] changes = Pelt.changePoints(
                SegmentCost.binomial(having, totals),
                known.length,
                options.penaltyOf(known.length),
                options.shortestLevel());
        List<Level> levels = new ArrayList<>();
        int start = 0;
        for (int change : changes) {
            levels.add(level(postings.lead(), start, change));
            start = change;
        }
        if (known.length > 0) {
            levels.add(level(postings.lead(), start, known.length));
        }
        return new SubjectLevels(postings.subject(), levels);
    }

    private Level level(Postings postings, int start, int end) {
        Period period =
                Period.of(counts.calendar().get(known[start]), counts.calendar().get(known[end - 1]));
        BitSet papers = frame.papers(period);
        return new Level(
                period,
                ShareEstimate.of((int) postings.papersIn(papers).count(), papers.cardinality()),
                frame.ids(postings.papersIn(papers)));
    }
}
