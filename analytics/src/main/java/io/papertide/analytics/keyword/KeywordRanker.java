package io.papertide.analytics.keyword;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.Dispersion;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Ranks the keywords of a period by document frequency in the lead lens.
 *
 * <p>Keyness is Dunning's G2 of the shares of papers inside and outside, so a word repeated in one paper weighs nothing
 * (text dispersion keyness, Egbert and Biber 2019). A keyword of one week only is not distinctive, however many papers of
 * that week use it, and its papers must lie in half as many weeks as they would by chance: the range of
 * Juilland, corrected for frequency. The deviation of proportions of Gries (2008) is given beside it.
 */
public final class KeywordRanker {
    private static final int FEWEST_WEEKS = 2;
    private static final int FEWEST_FRESH = 2;
    /** The least part of the weeks that so many papers would lie in if they were thrown at random. */
    private static final double SPREAD = 0.5;
    /** A shorter keyword is left out where a longer one holds this part of its papers. */
    private static final double COVERED = 0.7;

    private final CorpusFrame frame;
    private final Period period;
    private final BitSet inside;
    private final BitSet outside;
    private final BitSet earlier;
    private final List<BitSet> weeks;
    private final VerdictRule rule;

    /** Prepares the ranking of one period of a corpus. */
    public KeywordRanker(CorpusFrame frame, Period period, VerdictRule rule) {
        this.frame = frame;
        this.period = period;
        this.rule = rule;
        inside = frame.papers(period);
        outside = new BitSet();
        outside.set(0, frame.paperCount());
        outside.andNot(inside);
        earlier = new BitSet();
        Set<IsoWeek> before = new TreeSet<>(frame.weeks().headSet(period.first()));
        before.forEach(week -> earlier.or(frame.papers(week)));
        weeks = frame.weeks().stream()
                .filter(period::contains)
                .map(frame::papers)
                .toList();
    }

    /** Returns the ranking, at most {@code top} of each list. */
    public KeywordRanking rank(KeywordIndex index, int top) {
        inside.and(index.papers());
        outside.and(index.papers());
        earlier.and(index.papers());
        List<Candidate> candidates = index.candidates().stream()
                .filter(postings -> postings.leadPapers() >= FEWEST_FRESH)
                .map(this::candidate)
                .filter(candidate -> candidate.counts.x2() >= FEWEST_FRESH)
                .toList();
        int support = Math.min(rule.minimumSupport(), Math.max(FEWEST_FRESH, inside.cardinality() / 10));
        List<KeywordShare> distinctive = select(
                candidates,
                candidate ->
                        candidate.counts.x2() >= support && candidate.keyness() > 0 && isSpread(candidate.postings),
                Comparator.comparingDouble(Candidate::keyness).reversed(),
                top);
        Comparator<Candidate> common = Comparator.<Candidate>comparingInt(candidate -> candidate.counts.x2())
                .reversed();
        List<KeywordShare> frequent = select(candidates, candidate -> true, common, top);
        List<KeywordShare> fresh = select(candidates, candidate -> isFresh(candidate.postings), common, top);
        return new KeywordRanking(frame.totals(period), distinctive, frequent, fresh);
    }

    private Candidate candidate(SubjectPostings postings) {
        int x1 = (int) postings.lead().papersIn(outside).count();
        int x2 = (int) postings.lead().papersIn(inside).count();
        return new Candidate(postings, new TwoByTwo(x1, outside.cardinality(), x2, inside.cardinality()));
    }

    private boolean isSpread(SubjectPostings postings) {
        if (weeks.size() < FEWEST_WEEKS) {
            return true;
        }
        long[] having = having(postings);
        long range = Arrays.stream(having).filter(count -> count > 0).count();
        long papers = Arrays.stream(having).sum();
        double expected = weeks.size() * (1 - Math.pow(1 - 1.0 / weeks.size(), papers));
        return range >= FEWEST_WEEKS && range >= SPREAD * expected;
    }

    /** Returns the papers of each week of the period that have it. */
    private long[] having(SubjectPostings postings) {
        return weeks.stream()
                .mapToLong(week -> postings.lead().papersIn(week).count())
                .toArray();
    }

    /** Nothing earlier uses it, not even further down in a text. */
    private boolean isFresh(SubjectPostings postings) {
        return !earlier.isEmpty() && postings.full().papers().noneMatch(earlier::get);
    }

    private List<KeywordShare> select(
            List<Candidate> candidates, Predicate<Candidate> filter, Comparator<Candidate> order, int top) {
        List<Candidate> ranked = candidates.stream()
                .filter(filter)
                .sorted(order.thenComparing(
                                Comparator.comparingInt(Candidate::words).reversed())
                        .thenComparing(candidate -> candidate.postings.subject().id()))
                .toList();
        // Longer phrases can stand far below their parts, so some more are looked at than are shown.
        List<Candidate> pool = ranked.subList(0, Math.min(ranked.size(), top * 5));
        return pool.stream()
                .filter(candidate -> pool.stream().noneMatch(longer -> longer.covers(candidate)))
                .limit(top)
                .map(this::share)
                .collect(Collectors.toList());
    }

    private KeywordShare share(Candidate candidate) {
        TwoByTwo counts = candidate.counts;
        Postings lead = candidate.postings.lead();
        return new KeywordShare(
                candidate.postings.subject(),
                ShareEstimate.of(counts.x2(), counts.n2()),
                ShareEstimate.of(counts.x1(), counts.n1()),
                counts.logRatio(),
                candidate.keyness(),
                Dispersion.of(
                        having(candidate.postings),
                        weeks.stream().mapToLong(BitSet::cardinality).toArray()),
                frame.ids(lead.papersIn(inside)),
                frame.ids(lead.papersIn(outside)));
    }

    private record Candidate(SubjectPostings postings, TwoByTwo counts) {
        double keyness() {
            return counts.n1() == 0 ? 0 : Math.signum(counts.difference()) * counts.g2();
        }

        int words() {
            return postings.subject().id().split(" ").length;
        }

        boolean covers(Candidate shorter) {
            String longKey = " " + postings.subject().id() + " ";
            String shortKey = " " + shorter.postings.subject().id() + " ";
            return longKey.length() > shortKey.length()
                    && longKey.contains(shortKey)
                    && counts.x2() >= COVERED * shorter.counts.x2();
        }
    }
}
