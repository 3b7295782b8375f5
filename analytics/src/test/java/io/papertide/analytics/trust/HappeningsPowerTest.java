package io.papertide.analytics.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.burst.BurstOptions;
import io.papertide.analytics.burst.Bursts;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.changepoint.ChangePointOptions;
import io.papertide.analytics.changepoint.ChangePoints;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Planted bursts and change points are found, the more surely the larger they are. */
class HappeningsPowerTest {
    private static final VerdictRule RULE = VerdictRule.DEFAULT;
    private static final int[] WINDOWS = {26, 52, 104, 181};
    private static final double[][] BURSTS = {
        {0.05, 0.20, 4}, {0.05, 0.30, 4}, {0.10, 0.30, 4}, {0.10, 0.50, 4}, {0.10, 0.30, 8}, {0.10, 0.30, 13}
    };
    private static final double[][] STEPS = {{0.10, 0.20}, {0.10, 0.30}, {0.10, 0.50}, {0.02, 0.12}, {0.40, 0.10}};

    private static boolean meets(Period period, int first, int last) {
        Period planted = SketchedCorpus.period(first, last);
        return period.first().compareTo(planted.last()) <= 0 && planted.first().compareTo(period.last()) <= 0;
    }

    /**
     * How often each planted subject bursts in its weeks, as one of a catalogue of 24 whose others stay as they are. The others
     * are drawn once a seed, for they are the same whatever was planted.
     */
    private static int[] burstsFound(int weeks, int rounds) {
        SketchedCorpus corpus = SketchedCorpus.of(weeks, 10);
        Bursts bursts = new Bursts(corpus.frame(), corpus.all(), RULE, BurstOptions.DEFAULT);
        int first = weeks / 2;
        int[] found = new int[BURSTS.length];
        for (int seed = 0; seed < rounds; seed++) {
            double[] p = new double[24];
            List<SubjectBursts> others =
                    bursts.of(TrustRuns.shuffledTopics(corpus, TrustRuns.TOPIC_SHARES.subList(1, 24), seed));
            for (int i = 1; i < p.length; i++) {
                p[i] = others.get(i - 1).p();
            }
            for (int which = 0; which < BURSTS.length; which++) {
                double[] planted = BURSTS[which];
                int last = first + (int) planted[2] - 1;
                SubjectBursts result = bursts.of(List.of(corpus.drawn(
                                "planted",
                                new Random(seed),
                                week -> week >= first && week <= last ? planted[1] : planted[0])))
                        .get(0);
                p[0] = result.p();
                boolean met = result.bursts().stream().anyMatch(burst -> meets(burst.period(), first, last));
                found[which] += met && RULE.isSignificant(FalseDiscovery.q(p)[0]) ? 1 : 0;
            }
        }
        return found;
    }

    /** How often a change point lies within so many weeks of the step in the middle of the window. */
    private static int stepsFound(int weeks, double[] step, int within, int rounds) {
        SketchedCorpus corpus = SketchedCorpus.of(weeks, 10);
        ChangePoints changes = new ChangePoints(corpus.frame(), corpus.all(), ChangePointOptions.DEFAULT);
        IsoWeek middle = SketchedCorpus.period(weeks / 2, weeks / 2).first();
        int found = 0;
        for (int seed = 0; seed < rounds; seed++) {
            SubjectPostings planted =
                    corpus.drawn("planted", new Random(seed), week -> week < weeks / 2 ? step[0] : step[1]);
            found +=
                    changes.of(planted).changes().stream().anyMatch(week -> Math.abs(middle.weeksUntil(week)) <= within)
                            ? 1
                            : 0;
        }
        return found;
    }

    @Test
    void burstsAreFoundTheMoreSurelyTheLargerAndLongerTheyAre() {
        int rounds = TrustRuns.rounds(3);
        int[][] found = new int[BURSTS.length][WINDOWS.length];
        for (int window = 0; window < WINDOWS.length; window++) {
            int[] ofWindow = burstsFound(WINDOWS[window], rounds);
            for (int planted = 0; planted < BURSTS.length; planted++) {
                found[planted][window] = ofWindow[planted];
            }
        }
        for (int planted = 0; planted < BURSTS.length; planted++) {
            record(String.format("a burst of %.0f weeks", BURSTS[planted][2]), BURSTS[planted], found[planted], rounds);
        }
        // From 10 % to 30 % for four and for thirteen weeks, and to 50 % for four.
        assertThat(sum(found[5])).isGreaterThan(sum(found[2]));
        assertThat(sum(found[3])).isGreaterThanOrEqualTo(sum(found[2]));
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    @Test
    void changePointsAreFoundWithinTwoWeeks() {
        int rounds = TrustRuns.rounds(40);
        int[][] near = new int[STEPS.length][WINDOWS.length];
        for (int step = 0; step < STEPS.length; step++) {
            int[] any = new int[WINDOWS.length];
            for (int window = 0; window < WINDOWS.length; window++) {
                near[step][window] = stepsFound(WINDOWS[window], STEPS[step], 2, rounds);
                any[window] = stepsFound(WINDOWS[window], STEPS[step], WINDOWS[window], rounds);
            }
            record("a change point, found within two weeks", STEPS[step], near[step], rounds);
            record("a change point, found at all", STEPS[step], any, rounds);
        }
        // From 10 % to 20, 30 and 50 %; the last is found within two weeks in nine of ten archives of a year.
        assertThat(near[0][1]).isLessThanOrEqualTo(near[1][1]);
        assertThat(near[1][1]).isLessThanOrEqualTo(near[2][1]);
        assertThat(near[2][1]).isGreaterThanOrEqualTo(rounds * 9 / 10);
        assertThat(near[2][3]).isGreaterThanOrEqualTo(rounds * 9 / 10);
    }

    private static void record(String what, double[] change, int[] found, int rounds) {
        StringBuilder line = new StringBuilder();
        for (int window = 0; window < WINDOWS.length; window++) {
            line.append(String.format(" | %d weeks %3.0f %%", WINDOWS[window], 100.0 * found[window] / rounds));
        }
        TrustRuns.record("power, %s, %.0f %% to %.0f %%%s", what, 100 * change[0], 100 * change[1], line);
    }
}
