package io.papertide.analytics.trend;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.analytics.statistics.MannKendall;
import io.papertide.analytics.statistics.TheilSen;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Follows subjects over the weeks of a period. */
public final class Trends {
    private static final double WEEKS_OF_A_YEAR = 52;

    private final CorpusFrame frame;
    private final Period period;
    private final VerdictRule rule;
    private final List<IsoWeek> calendar;
    private final List<BitSet> papersByWeek;
    private final BitSet papers;

    /** Prepares the weeks of a period. */
    public Trends(CorpusFrame frame, Period period, VerdictRule rule) {
        this.frame = frame;
        this.period = period;
        this.rule = rule;
        calendar = period.weeks();
        papersByWeek = calendar.stream().map(frame::papers).toList();
        papers = frame.papers(period);
    }

    /** Returns the trend of each subject, in their order; they are one family of tests. */
    public List<SubjectTrend> of(List<SubjectPostings> family) {
        List<TrendSlope> lead =
                family.stream().map(postings -> slope(postings.lead())).toList();
        List<TrendSlope> full =
                family.stream().map(postings -> slope(postings.full())).toList();
        double[] q = FalseDiscovery.q(lead.stream().mapToDouble(TrendSlope::p).toArray());
        double[] fullQ =
                FalseDiscovery.q(full.stream().mapToDouble(TrendSlope::p).toArray());
        return IntStream.range(0, family.size())
                .mapToObj(i -> trend(family.get(i), lead.get(i), q[i], full.get(i), fullQ[i]))
                .toList();
    }

    private SubjectTrend trend(SubjectPostings postings, TrendSlope lead, double q, TrendSlope full, double fullQ) {
        int support = (int) postings.lead().papersIn(papers).count();
        int total = papers.cardinality();
        boolean contradicted = lead.z() * full.z() < 0;
        // A trend is a difference between the halves of the period at the least.
        double detectable = VerdictRule.detectable(support, total, total / 2, total - total / 2);
        Verdict verdict = rule.verdict(lead.z(), q, contradicted, support, detectable);
        boolean agree = !contradicted && (q < rule.alpha()) == (fullQ < rule.alpha());
        return new SubjectTrend(
                postings.subject(),
                ShareEstimate.of(support, total),
                weeks(postings.lead()),
                lead,
                q,
                verdict,
                agree,
                detectable,
                frame.ids(postings.lead().papersIn(papers)));
    }

    private List<WeekShare> weeks(Postings postings) {
        BitSet with = new BitSet();
        postings.papers().forEach(with::set);
        return IntStream.range(0, calendar.size())
                .mapToObj(i -> {
                    BitSet both = (BitSet) papersByWeek.get(i).clone();
                    both.and(with);
                    return new WeekShare(
                            calendar.get(i),
                            both.cardinality(),
                            papersByWeek.get(i).cardinality());
                })
                .toList();
    }

    private TrendSlope slope(Postings postings) {
        List<WeekShare> known = weeks(postings).stream()
                .filter(week -> week.share().isPresent())
                .toList();
        double[] x = known.stream()
                .mapToDouble(week -> period.first().weeksUntil(week.week()) / WEEKS_OF_A_YEAR)
                .toArray();
        double[] y =
                known.stream().mapToDouble(week -> week.share().getAsDouble()).toArray();
        TheilSen line = TheilSen.of(x, y);
        MannKendall test = MannKendall.of(x, y);
        return new TrendSlope(
                line.slope(), line.interval().low(), line.interval().high(), test.z(), test.p(), known.size());
    }
}
