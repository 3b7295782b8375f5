package io.papertide.analytics.compare;

import io.papertide.analytics.Lens;
import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.analytics.statistics.Interval;
import io.papertide.analytics.statistics.Proportions;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Compares subjects between two periods. All differences are the second period minus the first. */
public final class Comparer {
    private static final double PER_THOUSAND = 1000;
    private static final Comparator<ComparedSubject> MOST_CHANGED = Comparator.comparingDouble(ComparedSubject::q)
            .thenComparing(Comparator.<ComparedSubject>comparingDouble(
                            compared -> Math.abs(compared.change().difference()))
                    .reversed())
            .thenComparing(compared -> compared.subject().id());

    private final CorpusFrame frame;
    private final Period a;
    private final Period b;
    private final PeriodPair pair;
    private final VerdictRule rule;

    /** Makes a comparer of two periods of a corpus. */
    public Comparer(CorpusFrame frame, Period a, Period b, VerdictRule rule) {
        this.frame = frame;
        this.a = a;
        this.b = b;
        this.rule = rule;
        pair = new PeriodPair(frame, a, b);
    }

    /** Compares all topics, and of the keywords with the minimum support the most changed ones, at most {@code top}. */
    public Comparison mostChanged(List<SubjectPostings> topics, Collection<SubjectPostings> keywords, int top) {
        List<SubjectPostings> family = keywords.stream().filter(this::supported).toList();
        List<ComparedSubject> ranked =
                compared(family).stream().sorted(MOST_CHANGED).limit(top).toList();
        return comparison(topics, ranked, family.size());
    }

    /** Compares all topics and exactly these keywords, in this order. */
    public Comparison exactly(List<SubjectPostings> topics, List<SubjectPostings> keywords) {
        return comparison(topics, compared(keywords), keywords.size());
    }

    private Comparison comparison(List<SubjectPostings> topics, List<ComparedSubject> keywords, int family) {
        List<ComparedSubject> rankedTopics =
                compared(topics).stream().sorted(MOST_CHANGED).toList();
        return new Comparison(
                frame.totals(a),
                frame.totals(b),
                pair.meanWordsA(),
                pair.meanWordsB(),
                Lens.LEAD,
                rankedTopics,
                keywords,
                family);
    }

    private boolean supported(SubjectPostings postings) {
        TwoByTwo counts = pair.counts(postings.lead());
        return counts.x1() + counts.x2() >= rule.minimumSupport();
    }

    /** Compares one family, in its order. */
    private List<ComparedSubject> compared(List<SubjectPostings> family) {
        List<TwoByTwo> lead =
                family.stream().map(postings -> pair.counts(postings.lead())).toList();
        List<TwoByTwo> full =
                family.stream().map(postings -> pair.counts(postings.full())).toList();
        double[] p = lead.stream().mapToDouble(TwoByTwo::p).toArray();
        double[] fullP = full.stream().mapToDouble(TwoByTwo::p).toArray();
        double[] q = FalseDiscovery.q(p);
        double[] fullQ = FalseDiscovery.q(fullP);
        return IntStream.range(0, family.size())
                .mapToObj(i -> compared(family.get(i), lead.get(i), p[i], q[i], full.get(i), fullP[i], fullQ[i]))
                .toList();
    }

    private ComparedSubject compared(
            SubjectPostings postings, TwoByTwo lead, double p, double q, TwoByTwo full, double fullP, double fullQ) {
        ShareChange change = change(lead, p);
        double direction = change.difference();
        boolean contradicted = direction * full.difference() < 0;
        Verdict verdict = rule.verdict(direction, q, contradicted, lead.x1() + lead.x2(), change.detectable());
        boolean agree = !contradicted && (q < rule.alpha()) == (fullQ < rule.alpha());
        return new ComparedSubject(
                postings.subject(),
                ShareEstimate.of(lead.x1(), lead.n1()),
                ShareEstimate.of(lead.x2(), lead.n2()),
                change,
                q,
                verdict,
                agree,
                lenses(postings, lead, p, full, fullP),
                pair.evidenceA(postings.lead()),
                pair.evidenceB(postings.lead()));
    }

    private List<LensChange> lenses(SubjectPostings postings, TwoByTwo lead, double p, TwoByTwo full, double fullP) {
        TwoByTwo tokens = pair.occurrences(postings.full());
        return List.of(
                lens(Lens.LEAD, lead, 1, p),
                lens(Lens.FULL, full, 1, fullP),
                lens(Lens.TOKENS, tokens, PER_THOUSAND, tokens.p()));
    }

    private static LensChange lens(Lens lens, TwoByTwo counts, double scale, double p) {
        double first = counts.n1() == 0 ? 0 : scale * counts.x1() / counts.n1();
        double second = counts.n2() == 0 ? 0 : scale * counts.x2() / counts.n2();
        return new LensChange(lens, first, second, p);
    }

    private static ShareChange change(TwoByTwo counts, double p) {
        Interval interval = Proportions.newcombe(counts.x1(), counts.n1(), counts.x2(), counts.n2());
        Interval ratio = counts.logRatioInterval();
        // The larger of both directions, so that swapping the periods changes nothing but signs.
        double detectable = Math.max(
                VerdictRule.detectable(counts.x1(), counts.n1(), counts.n1(), counts.n2()),
                VerdictRule.detectable(counts.x2(), counts.n2(), counts.n1(), counts.n2()));
        return new ShareChange(
                counts.difference(),
                interval.low(),
                interval.high(),
                counts.logRatio(),
                ratio.low(),
                ratio.high(),
                counts.conservativeLogRatio(),
                p,
                detectable);
    }
}
