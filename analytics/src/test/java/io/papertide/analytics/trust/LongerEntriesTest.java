package io.papertide.analytics.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import io.papertide.testkit.MemoryCorpus;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The trap of the real archive, made by a generator: the entries of the second 35 weeks are three times as long as those of the
 * first. A word that is as common as before at the beginning of the texts must not be called rising because the longer texts
 * have it more often; one that really is more common must be.
 */
class LongerEntriesTest {
    private static final int WEEKS = 35;
    private static final int LEAD = 30;
    private static final IsoWeek FIRST = new IsoWeek(2024, 18);
    private static final Period BEFORE = Period.of(FIRST, FIRST.plusWeeks(WEEKS - 1));
    private static final Period AFTER = Period.of(FIRST.plusWeeks(WEEKS), FIRST.plusWeeks(2 * WEEKS - 1));

    /** Words with their shares in the leads of both periods, and how often the rest of a text has them, a word. */
    private enum Planted {
        BENCHMARK("benchmark", 0.09, 0.10, 0.0025),
        ACCURACY("accuracy", 0.05, 0.05, 0.0020),
        OPEN_SOURCE("open-source", 0.08, 0.08, 0.0004),
        AGENT("agent", 0.12, 0.27, 0.0010),
        REASONING("reasoning", 0.09, 0.19, 0.0010),
        REINFORCEMENT_LEARNING("reinforcement learning", 0.04, 0.11, 0.0005);

        private final String word;
        private final double before;
        private final double after;
        private final double elsewhere;

        Planted(String word, double before, double after, double elsewhere) {
            this.word = word;
            this.before = before;
            this.after = after;
            this.elsewhere = elsewhere;
        }
    }

    private static CorpusAnalysis analysis(long seed) {
        Random random = new Random(seed);
        MemoryCorpus corpus = new MemoryCorpus();
        for (int week = 0; week < 2 * WEEKS; week++) {
            boolean late = week >= WEEKS;
            for (int rank = 1; rank <= 10; rank++) {
                corpus.add(
                        String.format("24%02d.%05d", 1 + week % 12, week * 10 + rank),
                        FIRST.plusWeeks(week).toString(),
                        rank,
                        "Name" + random.nextInt(1_000_000),
                        text(random, late, late ? 188 : 61));
            }
        }
        return IndexedAnalysis.of(corpus, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT);
    }

    private static String text(Random random, boolean late, int words) {
        StringBuilder text = new StringBuilder();
        boolean[] atTheBeginning = new boolean[Planted.values().length];
        for (Planted planted : Planted.values()) {
            if (random.nextDouble() < (late ? planted.after : planted.before)) {
                atTheBeginning[planted.ordinal()] = true;
                text.append(planted.word).append(", ");
            }
        }
        for (int i = 0; i < words; i++) {
            text.append("filler").append(random.nextInt(5_000)).append(i % 9 == 8 ? ", " : " and ");
            for (Planted planted : Planted.values()) {
                if (i > LEAD && random.nextDouble() < planted.elsewhere * 2) {
                    text.append(planted.word).append(", ");
                }
            }
        }
        return text.toString();
    }

    @Test
    void onlyWhatIsMoreCommonAtTheBeginningOfTheTextsIsCalledRising() {
        int rounds = TrustRuns.rounds(6);
        int[] rising = new int[Planted.values().length];
        int[] longer = new int[rising.length];
        for (int seed = 0; seed < rounds; seed++) {
            Comparison comparison = analysis(seed)
                    .compare(
                            BEFORE,
                            AFTER,
                            List.of(Planted.values()).stream().map(p -> p.word).toList());
            for (Planted planted : Planted.values()) {
                ComparedSubject compared = comparison.keywords().get(planted.ordinal());
                rising[planted.ordinal()] += compared.verdict() == Verdict.RISING ? 1 : 0;
                longer[planted.ordinal()] += compared.agreement() == LensAgreement.FULL_ONLY ? 1 : 0;
                assertThat(compared.agreement().words(comparison.wordsRatio()))
                        .matches(words -> compared.lensesAgree() || words.contains("times as long"));
            }
        }
        for (Planted planted : Planted.values()) {
            TrustRuns.record(
                    "longer entries, %s: called rising in %d of %d archives, seen only in the full text in %d",
                    planted.word, rising[planted.ordinal()], rounds, longer[planted.ordinal()]);
        }
        assertThat(rising[0] + rising[1] + rising[2]).isLessThanOrEqualTo(3 * rounds / 10);
        assertThat(longer[0]).isGreaterThanOrEqualTo(rounds / 2);
        assertThat(rising[Planted.AGENT.ordinal()]).isGreaterThanOrEqualTo(rounds * 9 / 10);
        assertThat(rising[Planted.REASONING.ordinal()]).isGreaterThanOrEqualTo(rounds * 7 / 10);
        assertThat(rising[Planted.REINFORCEMENT_LEARNING.ordinal()]).isGreaterThanOrEqualTo(rounds / 2);
    }

    @Test
    void theBreakOfStyleIsNamed() {
        List<StyleBreak> breaks = analysis(1).styleBreaks(Period.of(BEFORE.first(), AFTER.last()));
        assertThat(breaks).hasSize(1);
        assertThat(breaks.get(0).week()).isEqualTo(AFTER.first());
        assertThat(breaks.get(0).wordsAfter() / breaks.get(0).wordsBefore()).isBetween(2.8, 3.4);
    }
}
