package io.papertide.analytics.trust;

import static io.papertide.analytics.trust.TrustRuns.isAtMost;
import static io.papertide.analytics.trust.TrustRuns.rate;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparer;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.Trends;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing happens nothing is claimed: papers shuffled over the weeks. */
class NullTest {
    private static final VerdictRule RULE = VerdictRule.DEFAULT;

    private static boolean isClaim(Verdict verdict) {
        return verdict == Verdict.RISING || verdict == Verdict.FALLING;
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 52, 104, 181})
    void shuffledTopicsHaveNoTrend(int weeks) {
        SketchedCorpus corpus = SketchedCorpus.of(weeks, 10);
        int rounds = TrustRuns.rounds(25);
        int claims = 0;
        int families = 0;
        for (int seed = 0; seed < rounds; seed++) {
            List<SubjectPostings> topics = TrustRuns.shuffledTopics(corpus, TrustRuns.TOPIC_SHARES, seed);
            List<SubjectTrend> trends = new Trends(corpus.frame(), corpus.all(), RULE).of(topics);
            int called = (int)
                    trends.stream().filter(trend -> isClaim(trend.verdict())).count();
            claims += called;
            families += called > 0 ? 1 : 0;
        }
        int topics = rounds * TrustRuns.TOPIC_SHARES.size();
        TrustRuns.record("null, trend over %d weeks: topics called rising or falling: %s", weeks, rate(claims, topics));
        TrustRuns.record("null, trend over %d weeks: catalogues with any such: %s", weeks, rate(families, rounds));
        assertThat(isAtMost(RULE.alpha(), claims, topics)).isTrue();
        assertThat(isAtMost(RULE.alpha(), families, rounds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 13, 26, 52})
    void shuffledTopicsDoNotDifferBetweenPeriods(int weeks) {
        SketchedCorpus corpus = SketchedCorpus.of(2 * weeks, 10);
        int rounds = TrustRuns.rounds(25);
        int[] verdicts = new int[Verdict.values().length];
        int families = 0;
        for (int seed = 0; seed < rounds; seed++) {
            List<SubjectPostings> topics = TrustRuns.shuffledTopics(corpus, TrustRuns.TOPIC_SHARES, seed);
            List<ComparedSubject> compared = Comparer.ofPeriods(
                            corpus.frame(),
                            SketchedCorpus.period(0, weeks - 1),
                            SketchedCorpus.period(weeks, 2 * weeks - 1),
                            RULE)
                    .exactly(topics, List.of())
                    .topics();
            compared.forEach(topic -> verdicts[topic.verdict().ordinal()]++);
            families += compared.stream().anyMatch(topic -> isClaim(topic.verdict())) ? 1 : 0;
        }
        int topics = rounds * TrustRuns.TOPIC_SHARES.size();
        int claims = verdicts[Verdict.RISING.ordinal()] + verdicts[Verdict.FALLING.ordinal()];
        TrustRuns.record(
                "null, %d weeks against %d: topics called rising or falling: %s", weeks, weeks, rate(claims, topics));
        TrustRuns.record(
                "null, %d weeks against %d: no clear change: %s",
                weeks, weeks, rate(verdicts[Verdict.NO_CLEAR_CHANGE.ordinal()], topics));
        TrustRuns.record(
                "null, %d weeks against %d: catalogues with any claim: %s", weeks, weeks, rate(families, rounds));
        assertThat(isAtMost(RULE.alpha(), claims, topics)).isTrue();
        assertThat(isAtMost(RULE.alpha(), families, rounds)).isTrue();
    }

    @Test
    void manyKeywordsGiveNoClaimsEither() {
        SketchedCorpus corpus = SketchedCorpus.of(104, 10);
        int rounds = TrustRuns.rounds(5);
        Random sizes = new Random(1);
        List<Double> shares = IntStream.range(0, 600)
                .mapToObj(i -> 0.006 + 0.05 * Math.pow(sizes.nextDouble(), 4))
                .toList();
        int claims = 0;
        int families = 0;
        for (int seed = 0; seed < rounds; seed++) {
            List<SubjectPostings> keywords = TrustRuns.shuffledTopics(corpus, shares, seed);
            int called = (int) Comparer.ofPeriods(
                            corpus.frame(), SketchedCorpus.period(0, 51), SketchedCorpus.period(52, 103), RULE)
                    .mostChanged(List.of(), keywords, 600)
                    .keywords()
                    .stream()
                    .filter(keyword -> isClaim(keyword.verdict()))
                    .count();
            claims += called;
            families += called > 0 ? 1 : 0;
        }
        TrustRuns.record("null, 600 keywords, year against year: called: %s", rate(claims, rounds * 600));
        TrustRuns.record("null, 600 keywords, year against year: families with any: %s", rate(families, rounds));
        assertThat(isAtMost(RULE.alpha(), families, rounds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.05, 0.1, 0.3, 0.6})
    void oneTestAloneIsWrongInOneOfTwentyAtMost(double share) {
        int rounds = TrustRuns.rounds(40);
        int all = 0;
        int allSignificant = 0;
        for (int weeks : new int[] {13, 26, 52, 104, 181}) {
            SketchedCorpus corpus = SketchedCorpus.of(weeks, 10);
            Random random = new Random(Math.round(1000 * share) + weeks);
            int significant = 0;
            for (int round = 0; round < rounds; round++) {
                SubjectPostings subject = corpus.drawn("subject", random, week -> share);
                double p = new Trends(corpus.frame(), corpus.all(), RULE)
                        .of(List.of(subject))
                        .get(0)
                        .slope()
                        .p();
                significant += p < 0.05 ? 1 : 0;
            }
            TrustRuns.record(
                    "null, one trend of share %.2f over %d weeks: p < 0.05: %s",
                    share, weeks, rate(significant, rounds));
            all += rounds;
            allSignificant += significant;
        }
        assertThat(isAtMost(0.05, allSignificant, all)).isTrue();
    }
}
