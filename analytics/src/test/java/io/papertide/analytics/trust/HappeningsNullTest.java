package io.papertide.analytics.trust;

import static io.papertide.analytics.trust.TrustRuns.isAtMost;
import static io.papertide.analytics.trust.TrustRuns.rate;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.burst.BurstOptions;
import io.papertide.analytics.burst.Bursts;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.changepoint.ChangePointOptions;
import io.papertide.analytics.changepoint.ChangePoints;
import io.papertide.analytics.index.SubjectPostings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing happens there is no burst and no other level: papers shuffled over the weeks. */
class HappeningsNullTest {
    private static final VerdictRule RULE = VerdictRule.DEFAULT;

    /** What the penalty promises: of a hundred subjects whose share never changes, at most two and a half are cut. */
    private static final double CUT = 0.025;

    @ParameterizedTest
    @ValueSource(ints = {26, 52, 104, 181})
    void shuffledTopicsDoNotBurst(int weeks) {
        SketchedCorpus corpus = SketchedCorpus.of(weeks, 10);
        int rounds = TrustRuns.rounds(3);
        int bursting = 0;
        int families = 0;
        for (int seed = 0; seed < rounds; seed++) {
            List<SubjectPostings> topics = TrustRuns.shuffledTopics(corpus, TrustRuns.TOPIC_SHARES, seed);
            int called = (int) new Bursts(corpus.frame(), corpus.all(), RULE, BurstOptions.DEFAULT)
                    .of(topics).stream().filter(SubjectBursts::bursting).count();
            bursting += called;
            families += called > 0 ? 1 : 0;
        }
        int topics = rounds * TrustRuns.TOPIC_SHARES.size();
        TrustRuns.record("null, bursts in %d weeks: topics called bursting: %s", weeks, rate(bursting, topics));
        TrustRuns.record("null, bursts in %d weeks: catalogues with any such: %s", weeks, rate(families, rounds));
        assertThat(isAtMost(RULE.alpha(), families, rounds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 52, 104, 181})
    void shuffledTopicsHaveOneLevel(int weeks) {
        SketchedCorpus corpus = SketchedCorpus.of(weeks, 10);
        ChangePoints changes = new ChangePoints(corpus.frame(), corpus.all(), ChangePointOptions.DEFAULT);
        int rounds = TrustRuns.rounds(12);
        int cut = 0;
        for (int seed = 0; seed < rounds; seed++) {
            cut += (int) TrustRuns.shuffledTopics(corpus, TrustRuns.TOPIC_SHARES, seed).stream()
                    .filter(topic -> !changes.of(topic).changes().isEmpty())
                    .count();
        }
        int topics = rounds * TrustRuns.TOPIC_SHARES.size();
        TrustRuns.record("null, levels over %d weeks: topics with a change point: %s", weeks, rate(cut, topics));
        assertThat(isAtMost(CUT, cut, topics)).isTrue();
    }
}
