package io.papertide.analytics.compare;

import io.papertide.analytics.Lens;
import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.compare.OverlappingGroups.Counts;
import io.papertide.analytics.compare.TestedFamily.Member;
import io.papertide.analytics.compare.TestedFamily.Outcome;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.DetectableDifference;
import io.papertide.analytics.statistics.Interval;
import io.papertide.analytics.statistics.Proportions;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Compares subjects between two periods. All differences are the second period minus the first.
 *
 * <p>A paper that appeared in both periods counts in both shares. It says nothing of a difference between them, so tests are
 * made without it, and intervals know that the two shares vary together; a period that lies within the other is tested
 * against the rest of the other. The periods may hold up to 2^31 - 1 words each.
 */
public final class Comparer {
    private static final double PER_THOUSAND = 1000;

    private final PeriodTotals a;
    private final PeriodTotals b;
    private final PeriodPair pair;
    private final VerdictRule rule;

    private Comparer(PeriodTotals a, PeriodTotals b, PeriodPair pair, VerdictRule rule) {
        this.a = a;
        this.b = b;
        this.pair = pair;
        this.rule = rule;
    }

    /** Returns a comparer of two periods of a corpus. */
    public static Comparer ofPeriods(CorpusFrame frame, Period a, Period b, VerdictRule rule) {
        PeriodPair pair = new PeriodPair(frame, weeks(a, frame::papers), weeks(b, frame::papers));
        return new Comparer(frame.totals(a), frame.totals(b), pair, rule);
    }

    private static List<BitSet> weeks(Period period, Function<IsoWeek, BitSet> papers) {
        return period.weeks().stream().map(papers).toList();
    }

    /** Returns a comparer of two series in one period. */
    public static Comparer ofSeries(CorpusFrame frame, SeriesId a, SeriesId b, Period period, VerdictRule rule) {
        PeriodPair pair = new PeriodPair(
                frame,
                weeks(period, week -> frame.papers(Period.of(week, week), a)),
                weeks(period, week -> frame.papers(Period.of(week, week), b)));
        return new Comparer(frame.totals(period, a), frame.totals(period, b), pair, rule);
    }

    /**
     * Compares all topics, which are one family of tests, and all keywords that have the minimum support in both periods
     * together, which are another. Of these the most changed ones are given, at most {@code top}: by q, then by the size of
     * the difference, then by id.
     */
    public Comparison mostChanged(List<SubjectPostings> topics, Collection<SubjectPostings> keywords, int top) {
        List<SubjectPostings> supported = keywords.parallelStream()
                .filter(postings -> postings.leadPapers() >= rule.minimumSupport())
                .filter(postings -> pair.papers(postings.lead()).union() >= rule.minimumSupport())
                .toList();
        TestedFamily family = TestedFamily.of(supported, pair);
        List<ComparedSubject> ranked =
                family.mostChanged(top).stream().map(this::compared).toList();
        return comparison(topics, ranked, supported.size(), turnover(family, top));
    }

    /** Compares all topics and exactly these keywords, in this order; a keyword given twice is tested once. */
    public Comparison exactly(List<SubjectPostings> topics, List<SubjectPostings> keywords) {
        Map<String, SubjectPostings> distinct = new LinkedHashMap<>();
        keywords.forEach(postings -> distinct.putIfAbsent(postings.subject().id(), postings));
        TestedFamily family = TestedFamily.of(List.copyOf(distinct.values()), pair);
        Map<String, ComparedSubject> byId = family.members().stream()
                .map(this::compared)
                .collect(Collectors.toMap(compared -> compared.subject().id(), Function.identity()));
        List<ComparedSubject> asked = keywords.stream()
                .map(postings -> byId.get(postings.subject().id()))
                .toList();
        return comparison(topics, asked, distinct.size(), KeywordTurnover.NONE);
    }

    private KeywordTurnover turnover(TestedFamily family, int top) {
        return new KeywordTurnover(
                most(family, member -> isNew(member, Counts::x2, Counts::x1), top),
                most(family, member -> isNew(member, Counts::x1, Counts::x2), top),
                most(family, this::isStable, top));
    }

    /** Tells whether one side has it and the other has not, and is not just too small for it. */
    private boolean isNew(Member member, ToIntFunction<Counts> here, ToIntFunction<Counts> there) {
        return there.applyAsInt(member.full().counts()) == 0
                && here.applyAsInt(member.lead().counts()) >= rule.minimumSupport()
                && rule.isSignificant(member.lead().p());
    }

    private boolean isStable(Member member) {
        Counts counts = member.lead().counts();
        Interval interval =
                Proportions.newcombe(pair.papers().whole(counts), pair.papers().correlation());
        double matters = rule.differenceThatMatters(
                ShareEstimate.of(counts.union(), pair.papers().union()).share());
        return interval.low() > -matters && interval.high() < matters && !rule.isSignificant(member.q());
    }

    private List<ComparedSubject> most(TestedFamily family, Predicate<Member> wanted, int top) {
        return family.members().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(
                                (Member member) -> member.lead().counts().union())
                        .reversed()
                        .thenComparing(member -> member.postings().subject().id()))
                .limit(top)
                .map(this::compared)
                .toList();
    }

    private Comparison comparison(
            List<SubjectPostings> topics, List<ComparedSubject> keywords, int family, KeywordTurnover turnover) {
        List<ComparedSubject> ranked = TestedFamily.of(topics, pair).mostChanged(topics.size()).stream()
                .map(this::compared)
                .toList();
        return new Comparison(
                a,
                b,
                pair.papers().shared(),
                pair.meanWordsA(),
                pair.meanWordsB(),
                Lens.LEAD,
                ranked,
                keywords,
                family,
                turnover,
                JointTopics.of(topics, pair, rule).stream()
                        .filter(joint -> rule.isSignificant(joint.both().q()))
                        .map(joint -> new JointChange(joint.a(), joint.b(), compared(joint.both())))
                        .filter(joint -> joint.both().verdict().isClaim())
                        .toList());
    }

    private ComparedSubject compared(Member member) {
        Outcome lead = member.lead();
        Outcome full = member.full();
        Counts counts = lead.counts();
        ShareEstimate overall = ShareEstimate.of(counts.union(), pair.papers().union());
        ShareChange change = change(lead, overall);
        LensAgreement agreement = LensAgreement.of(
                lead.difference(), rule.isSignificant(lead.q()), full.difference(), rule.isSignificant(full.q()));
        Postings postings = member.postings().lead();
        return new ComparedSubject(
                member.postings().subject(),
                ShareEstimate.of(counts.x1(), pair.papers().n1()),
                ShareEstimate.of(counts.x2(), pair.papers().n2()),
                change,
                lead.q(),
                rule.verdict(lead.difference(), lead.q(), agreement, overall, change.detectableDifference()),
                agreement,
                lenses(member),
                pair.dispersionA(postings),
                pair.dispersionB(postings),
                pair.evidenceA(postings),
                pair.evidenceB(postings));
    }

    private ShareChange change(Outcome lead, ShareEstimate overall) {
        TwoByTwo whole = pair.papers().whole(lead.counts());
        TwoByTwo tested = pair.papers().disjoint(lead.counts());
        double correlation = pair.papers().correlation();
        Interval interval = Proportions.newcombe(whole, correlation);
        Interval ratio = whole.logRatioInterval(correlation);
        return new ShareChange(
                whole.difference(),
                interval.low(),
                interval.high(),
                whole.logRatio(),
                ratio.low(),
                ratio.high(),
                ratio.nearestToZero(),
                tested.test(),
                lead.p(),
                DetectableDifference.around(overall.share(), tested.n1(), tested.n2()));
    }

    private List<LensChange> lenses(Member member) {
        Postings lead = member.postings().lead();
        Postings full = member.postings().full();
        Counts tokens = pair.occurrences(full);
        return List.of(
                lens(
                        Lens.LEAD,
                        lead,
                        pair.papers().whole(member.lead().counts()),
                        1,
                        member.lead().p()),
                lens(
                        Lens.FULL,
                        full,
                        pair.papers().whole(member.full().counts()),
                        1,
                        member.full().p()),
                lens(
                        Lens.TOKENS,
                        full,
                        pair.words().whole(tokens),
                        PER_THOUSAND,
                        pair.words().p(tokens)));
    }

    private LensChange lens(Lens lens, Postings postings, TwoByTwo counts, double scale, double p) {
        double first = counts.n1() == 0 ? 0 : scale * counts.x1() / counts.n1();
        double second = counts.n2() == 0 ? 0 : scale * counts.x2() / counts.n2();
        return new LensChange(lens, first, second, p, pair.evidenceA(postings), pair.evidenceB(postings));
    }
}
