package io.papertide.analytics.burst;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.burst.TwoStates.Run;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.index.WeekCounts;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the bursts of subjects in the weeks of a period, in the lead lens. */
public final class Bursts {
    /** Sums of the same gains in another order may differ by rounding. */
    private static final double ROUNDING = 1e-9;

    /** So many heavier bursts among the shuffled weeks are enough to know that p is not small. */
    private static final int FEW = 10;

    private final CorpusFrame frame;
    private final VerdictRule rule;
    private final BurstOptions options;
    private final WeekCounts counts;
    private final int[] known;
    private final long[] totals;
    private final BitSet papers;

    /** Prepares the weeks of a period. */
    public Bursts(CorpusFrame frame, Period period, VerdictRule rule, BurstOptions options) {
        this.frame = frame;
        this.rule = rule;
        this.options = options;
        counts = new WeekCounts(frame, period);
        known = counts.known();
        totals = Arrays.stream(known).mapToLong(counts::papers).toArray();
        papers = frame.papers(period);
    }

    /**
     * Returns the bursts of each subject, in their order; they are one family of tests. A subject with fewer papers than the
     * minimum support has none.
     */
    public List<SubjectBursts> of(List<SubjectPostings> family) {
        List<Found> found =
                family.parallelStream().map(postings -> found(postings.lead())).toList();
        double[] p = found.stream().mapToDouble(Found::p).toArray();
        double[] q = FalseDiscovery.q(p);
        return IntStream.range(0, family.size())
                .mapToObj(i -> new SubjectBursts(
                        family.get(i).subject(),
                        found.get(i).bursts,
                        p[i],
                        q[i],
                        found.get(i).shuffling,
                        rule.isSignificant(q[i])))
                .toList();
    }

    /** The bursts of one subject with the shufflings that their p values come from. */
    private record Found(List<Burst> bursts, Shuffling shuffling) {
        static final Found NONE = new Found(List.of(), Shuffling.NONE);

        /** Returns the p of the heaviest burst, 1 without one. */
        double p() {
            return bursts.stream().mapToDouble(Burst::p).min().orElse(1);
        }
    }

    private Found found(Postings postings) {
        if (postings.papersIn(papers).count() < rule.minimumSupport()) {
            return Found.NONE;
        }
        long[] byWeek = counts.papers(postings);
        long[] having = Arrays.stream(known).mapToLong(week -> byWeek[week]).toArray();
        double[] gains = TwoStates.gains(having, totals, options.ratio());
        TwoStates automaton = new TwoStates(known.length, options.gamma());
        List<Run> runs = automaton.runs(gains);
        if (runs.isEmpty()) {
            return Found.NONE;
        }
        long seed = seed(having);
        double[] heaviest = heaviestOfShuffled(automaton, gains, runs, seed);
        return new Found(
                runs.stream().map(run -> burst(postings, run, heaviest)).toList(),
                new Shuffling(heaviest.length, seed));
    }

    private Burst burst(Postings postings, Run run, double[] heaviest) {
        IsoWeek first = counts.calendar().get(known[run.first()]);
        IsoWeek last = counts.calendar().get(known[run.last()]);
        Period period = Period.of(first, last);
        BitSet inside = frame.papers(period);
        BitSet outside = (BitSet) papers.clone();
        outside.andNot(inside);
        long asHeavy = Arrays.stream(heaviest)
                .filter(weight -> weight >= run.weight() - ROUNDING)
                .count();
        return new Burst(
                period,
                run.weight(),
                (1.0 + asHeavy) / (1 + heaviest.length),
                share(postings, inside),
                share(postings, outside),
                frame.ids(postings.papersIn(inside)),
                frame.ids(postings.papersIn(outside)));
    }

    /**
     * Returns the weight of the heaviest burst of each shuffling, 0 where there is none. There are more shufflings where few of
     * the first ones have a burst as heavy as the heaviest found.
     */
    private double[] heaviestOfShuffled(TwoStates automaton, double[] gains, List<Run> runs, long seed) {
        double found = runs.stream().mapToDouble(Run::weight).max().orElse(0) - ROUNDING;
        PlainRandom random = new PlainRandom(seed);
        double[] shuffled = gains.clone();
        double[] heaviest = new double[options.mostPermutations()];
        int asHeavy = 0;
        int round = 0;
        while (round < options.permutations() || asHeavy < FEW && round < options.mostPermutations()) {
            random.shuffle(shuffled);
            heaviest[round] = automaton.heaviest(shuffled);
            asHeavy += heaviest[round] >= found ? 1 : 0;
            round++;
        }
        return Arrays.copyOf(heaviest, round);
    }

    /** Returns a seed that depends on the counts alone, so that the same archive gives the same p everywhere. */
    private long seed(long[] having) {
        return 31L * Arrays.hashCode(having) + Arrays.hashCode(totals);
    }

    private static ShareEstimate share(Postings postings, BitSet among) {
        return ShareEstimate.of((int) postings.papersIn(among).count(), among.cardinality());
    }
}
