package io.papertide.analytics.trend;

import io.papertide.analytics.Lens;
import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.index.WeekCounts;
import io.papertide.analytics.statistics.DetectableDifference;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.analytics.statistics.MannKendall;
import io.papertide.analytics.statistics.TheilSen;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Follows subjects over the weeks of a period. */
public final class Trends {
    private static final double WEEKS_OF_A_YEAR = 52;
    private static final double PER_THOUSAND = 1000;

    private final CorpusFrame frame;
    private final VerdictRule rule;
    private final WeekCounts counts;
    private final BitSet papers;
    private final BitSet firstHalf;
    private final BitSet secondHalf;
    private final double wordsRatio;

    /** Prepares the weeks of a period. */
    public Trends(CorpusFrame frame, Period period, VerdictRule rule) {
        this.frame = frame;
        this.rule = rule;
        counts = new WeekCounts(frame, period);
        papers = frame.papers(period);
        int half = period.weekCount() / 2;
        firstHalf = half == 0
                ? new BitSet()
                : frame.papers(Period.of(period.first(), period.first().plusWeeks(half - 1)));
        secondHalf = frame.papers(Period.of(period.first().plusWeeks(half), period.last()));
        double before = meanWords(firstHalf);
        double after = meanWords(secondHalf);
        wordsRatio = before > 0 && after > 0 ? after / before : 1;
    }

    private double meanWords(BitSet among) {
        return among.stream().map(frame::words).average().orElse(0);
    }

    /** Returns the trend of each subject, in their order; they are one family of tests. */
    public List<SubjectTrend> of(List<SubjectPostings> family) {
        List<LensTrend> lead = family.stream()
                .map(postings -> shares(Lens.LEAD, postings.lead()))
                .toList();
        List<LensTrend> full = family.stream()
                .map(postings -> shares(Lens.FULL, postings.full()))
                .toList();
        double[] leadQ = q(lead);
        double[] fullQ = q(full);
        return IntStream.range(0, family.size())
                .mapToObj(i -> trend(family.get(i), lead.get(i), leadQ[i], full.get(i), fullQ[i]))
                .toList();
    }

    private static double[] q(List<LensTrend> family) {
        return FalseDiscovery.q(
                family.stream().mapToDouble(trend -> trend.slope().p()).toArray());
    }

    private SubjectTrend trend(SubjectPostings postings, LensTrend lead, double q, LensTrend full, double fullQ) {
        double direction = lead.slope().z();
        ShareEstimate overall = share(postings.lead(), papers);
        ShareEstimate before = share(postings.lead(), firstHalf);
        ShareEstimate after = share(postings.lead(), secondHalf);
        LensAgreement agreement =
                LensAgreement.of(direction, rule.isSignificant(q), full.slope().z(), rule.isSignificant(fullQ));
        // A trend is a difference between the halves of the period at the least.
        DetectableDifference detectable = DetectableDifference.around(overall.share(), before.total(), after.total());
        return new SubjectTrend(
                postings.subject(),
                overall,
                before,
                after,
                weeks(postings.lead()),
                lead.slope(),
                q,
                rule.verdict(direction, q, agreement, overall, detectable),
                agreement,
                wordsRatio,
                List.of(lead, full, tokens(postings.full())),
                detectable,
                evidence(postings.lead()));
    }

    private List<PaperId> evidence(Postings postings) {
        return frame.ids(postings.papersIn(papers));
    }

    private static ShareEstimate share(Postings postings, BitSet among) {
        return ShareEstimate.of((int) postings.papersIn(among).count(), among.cardinality());
    }

    private List<WeekShare> weeks(Postings postings) {
        int[][] with = counts.ordinals(postings);
        return IntStream.range(0, with.length)
                .mapToObj(week -> new WeekShare(
                        counts.calendar().get(week), counts.papers(week), frame.ids(Arrays.stream(with[week]))))
                .toList();
    }

    private LensTrend shares(Lens lens, Postings postings) {
        long[] with = counts.papers(postings);
        double overall = share(postings, papers).share();
        return new LensTrend(
                lens,
                overall,
                slope(week -> (double) with[week] / counts.papers(week), counts::papers),
                evidence(postings));
    }

    private LensTrend tokens(Postings postings) {
        long[] occurrences = counts.occurrences(postings);
        long words =
                IntStream.range(0, occurrences.length).mapToLong(counts::words).sum();
        double overall =
                words == 0 ? 0 : PER_THOUSAND * Arrays.stream(occurrences).sum() / words;
        return new LensTrend(
                Lens.TOKENS,
                overall,
                slope(week -> PER_THOUSAND * occurrences[week] / counts.words(week), counts::words),
                evidence(postings));
    }

    /** Returns the trend of a figure over the weeks whose denominator is not 0. */
    private TrendSlope slope(IntToDoubleFunction figure, IntToDoubleFunction denominator) {
        int[] known = IntStream.range(0, counts.calendar().size())
                .filter(week -> denominator.applyAsDouble(week) > 0)
                .toArray();
        double[] x =
                Arrays.stream(known).mapToDouble(week -> week / WEEKS_OF_A_YEAR).toArray();
        double[] y = Arrays.stream(known).mapToDouble(figure).toArray();
        TheilSen line = TheilSen.of(x, y);
        MannKendall test = MannKendall.of(x, y);
        return new TrendSlope(
                line.slope(), line.interval().low(), line.interval().high(), test.z(), test.p(), known.length);
    }
}
