package io.papertide.analytics.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.compare.Comparer;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.index.WeekCounts;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.analytics.statistics.MannKendall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is there is found, the more surely the larger it is and the longer it is looked at. */
class PowerTest {
    private static final VerdictRule RULE = VerdictRule.DEFAULT;
    private static final int[] WINDOWS = {26, 52, 104, 181};
    private static final double[][] CHANGES = {
        {0.10, 0.15},
        {0.10, 0.20},
        {0.10, 0.30},
        {0.12, 0.27},
        {0.05, 0.10},
        {0.02, 0.08},
        {0.30, 0.20},
        {0.12, 0.06},
        {0.08, 0.03},
        {0.06, 0.02},
        {0.08, 0.01}
    };

    /** A planted subject among the rest of a catalogue in which nothing happens. */
    private static List<SubjectPostings> family(SketchedCorpus corpus, SubjectPostings planted, int seed) {
        List<SubjectPostings> family = new ArrayList<>();
        family.add(planted);
        family.addAll(TrustRuns.shuffledTopics(corpus, TrustRuns.TOPIC_SHARES.subList(1, 24), seed));
        return family;
    }

    /** The p value of the trend of a subject's weekly shares, as {@code Trends} takes it. */
    private static double p(SketchedCorpus corpus, SubjectPostings subject) {
        WeekCounts counts = new WeekCounts(corpus.frame(), corpus.all());
        long[] papers = counts.papers(subject.lead());
        double[] weeks = IntStream.range(0, papers.length).asDoubleStream().toArray();
        double[] shares = IntStream.range(0, papers.length)
                .mapToDouble(week -> (double) papers[week] / counts.papers(week))
                .toArray();
        MannKendall test = MannKendall.of(weeks, shares);
        return test.z() < 0 ? -test.p() : test.p();
    }

    /**
     * How often each change is called beside the other topics (first) and when it is asked for alone (second). The others are
     * drawn once a seed, for they are the same whatever was planted.
     */
    private static int[][] trendsFound(int weeks, int rounds) {
        SketchedCorpus corpus = SketchedCorpus.of(weeks, 10);
        int[][] found = new int[2][CHANGES.length];
        for (int seed = 0; seed < rounds; seed++) {
            double[] family = new double[24];
            List<SubjectPostings> others =
                    TrustRuns.shuffledTopics(corpus, TrustRuns.TOPIC_SHARES.subList(1, 24), seed);
            for (int i = 1; i < family.length; i++) {
                family[i] = Math.abs(p(corpus, others.get(i - 1)));
            }
            for (int change = 0; change < CHANGES.length; change++) {
                double from = CHANGES[change][0];
                double to = CHANGES[change][1];
                SubjectPostings planted =
                        corpus.drawn("planted", new Random(seed), week -> from + (to - from) * week / (weeks - 1));
                double signed = p(corpus, planted);
                family[0] = Math.abs(signed);
                boolean right = signed * (to - from) > 0 && planted.lead().size() >= RULE.minimumSupport();
                found[0][change] += right && RULE.isSignificant(FalseDiscovery.q(family)[0]) ? 1 : 0;
                found[1][change] += right && RULE.isSignificant(family[0]) ? 1 : 0;
            }
        }
        return found;
    }

    private static int differencesFound(int weeks, double from, double to, int rounds) {
        SketchedCorpus corpus = SketchedCorpus.of(weeks, 10);
        int half = weeks / 2;
        Comparer comparer = Comparer.ofPeriods(
                corpus.frame(), SketchedCorpus.period(0, half - 1), SketchedCorpus.period(half, weeks - 1), RULE);
        Verdict right = to > from ? Verdict.RISING : Verdict.FALLING;
        int found = 0;
        for (int seed = 0; seed < rounds; seed++) {
            SubjectPostings planted = corpus.drawn("planted", new Random(seed), week -> week < half ? from : to);
            found += comparer.exactly(family(corpus, planted, seed), List.of()).topics().stream()
                            .anyMatch(topic -> topic.subject().id().equals("planted") && topic.verdict() == right)
                    ? 1
                    : 0;
        }
        return found;
    }

    @Test
    void powerRisesWithTheChangeAndTheWindow() {
        int rounds = TrustRuns.rounds(8);
        int[][] trends = new int[CHANGES.length][WINDOWS.length];
        int[][] alone = new int[CHANGES.length][WINDOWS.length];
        int[][] differences = new int[CHANGES.length][WINDOWS.length];
        for (int window = 0; window < WINDOWS.length; window++) {
            int[][] ofWindow = trendsFound(WINDOWS[window], rounds);
            for (int change = 0; change < CHANGES.length; change++) {
                trends[change][window] = ofWindow[0][change];
                alone[change][window] = ofWindow[1][change];
                assertThat(alone[change][window]).isGreaterThanOrEqualTo(trends[change][window]);
            }
        }
        for (int change = 0; change < CHANGES.length; change++) {
            for (int window = 0; window < WINDOWS.length; window++) {
                differences[change][window] =
                        differencesFound(WINDOWS[window], CHANGES[change][0], CHANGES[change][1], rounds);
            }
            record("a straight trend over the whole window", CHANGES[change], trends[change], rounds);
            record("a straight trend asked for alone", CHANGES[change], alone[change], rounds);
            record("a step, half of the window against the other", CHANGES[change], differences[change], rounds);
            assertThat(trends[change][3]).isGreaterThanOrEqualTo(trends[change][0]);
            assertThat(differences[change][3]).isGreaterThanOrEqualTo(differences[change][0]);
        }
        // From 10 % to 15, 20 and 30 % in two years.
        assertThat(trends[0][2]).isLessThanOrEqualTo(trends[1][2]);
        assertThat(trends[1][2]).isLessThanOrEqualTo(trends[2][2]);
        assertThat(trends[2][2]).isGreaterThan(rounds * 8 / 10);
        assertThat(differences[2][2]).isGreaterThan(rounds * 8 / 10);
    }

    private static void record(String what, double[] change, int[] found, int rounds) {
        StringBuilder line = new StringBuilder();
        for (int window = 0; window < WINDOWS.length; window++) {
            line.append(String.format(" | %d weeks %3.0f %%", WINDOWS[window], 100.0 * found[window] / rounds));
        }
        TrustRuns.record("power, %s, %.0f %% to %.0f %%%s", what, 100 * change[0], 100 * change[1], line);
    }
}
