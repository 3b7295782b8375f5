package io.papertide.analytics.trust;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.Interval;
import io.papertide.analytics.statistics.Proportions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How often the methods are wrong and how often they find what is there.
 *
 * <p>The suite makes short runs. {@code mvn -pl analytics -am test -Dtest='io.papertide.analytics.trust.*Test'
 * -Dsurefire.failIfNoSpecifiedTests=false -Dtrust.rounds=1000} makes the long ones, whose printed tables are kept in {@code
 * docs/method.md}.
 */
final class TrustRuns {
    /** The shares of the 24 topics in the two years that the thresholds were chosen on. */
    static final List<Double> TOPIC_SHARES = List.of(
            0.62, 0.18, 0.17, 0.16, 0.12, 0.12, 0.11, 0.09, 0.09, 0.08, 0.08, 0.07, 0.06, 0.06, 0.05, 0.05, 0.05, 0.05,
            0.05, 0.04, 0.03, 0.02, 0.02, 0.01);

    private TrustRuns() {}

    /** Returns how many rounds to make, {@code short} ones unless the system property {@code trust.rounds} says otherwise. */
    static int rounds(int shortRun) {
        return Integer.getInteger("trust.rounds", shortRun);
    }

    /** Returns topics of these shares whose papers lie in any week alike: a corpus shuffled over its weeks. */
    static List<SubjectPostings> shuffledTopics(SketchedCorpus corpus, List<Double> shares, long seed) {
        Random random = new Random(seed);
        List<Integer> papers =
                new ArrayList<>(IntStream.range(0, corpus.paperCount()).boxed().toList());
        List<SubjectPostings> topics = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Collections.shuffle(papers, random);
            int count = (int) Math.round(shares.get(i) * corpus.paperCount());
            Set<Integer> having = new HashSet<>(papers.subList(0, count));
            topics.add(corpus.subject("topic-" + i, having::contains));
        }
        return topics;
    }

    /** Returns a rate with its interval as text. */
    static String rate(int count, int of) {
        Interval interval = Proportions.wilson(count, of);
        return String.format(
                Locale.ROOT,
                "%d of %d, %.2f %% (%.2f to %.2f)",
                count,
                of,
                100.0 * count / of,
                100 * interval.low(),
                100 * interval.high());
    }

    /** Tells whether so many of so many are no evidence that the true rate is over the stated one. */
    static boolean isAtMost(double stated, int count, int of) {
        return Proportions.wilson(count, of).low() <= stated;
    }

    /** Prints a line of the record. */
    static void record(String format, Object... values) {
        System.out.println("[trust] " + String.format(Locale.ROOT, format, values));
    }
}
