package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.burst.BurstOptions;
import io.papertide.analytics.burst.Bursts;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.compare.Comparer;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.SubjectIndex;
import io.papertide.analytics.statistics.Interval;
import io.papertide.analytics.statistics.Proportions;
import io.papertide.analytics.trend.Trends;
import io.papertide.archive.Archive;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.workflow.Analyses;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import io.papertide.testkit.SharedCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of two real years thrown over their weeks, where the years lie beside the project: nothing is left to find. */
class ShuffledArchiveTest {
    private static final VerdictRule RULE = VerdictRule.DEFAULT;
    private static final Period FIRST = Period.of(new IsoWeek(2023, 1), new IsoWeek(2023, 52));
    private static final Period SECOND = Period.of(new IsoWeek(2024, 1), new IsoWeek(2024, 52));
    private static final Period BOTH = Period.of(FIRST.first(), SECOND.last());
    private static final int ROUNDS = Integer.getInteger("trust.rounds", 20);

    @TempDir
    private static Path folder;

    private static SubjectIndex years() {
        assumeTrue(SharedCorpus.find("corpus").isPresent(), "the shared corpus is not beside this checkout");
        for (String year : List.of("2023", "2024")) {
            String file = SharedCorpus.find("corpus/dair/" + year + ".md")
                    .orElseThrow()
                    .toString();
            assertThat(Run.in(folder, "import", file).status()).isEqualTo(ExitCode.DONE);
        }
        try (Archive archive = SqliteArchive.openExisting(folder.resolve("papertide.db"))) {
            return Analyses.of(archive.corpus(), AnalysisOptions.DEFAULT).index();
        }
    }

    /** Ten papers a week again, but any of them. */
    private static CorpusFrame shuffled(CorpusFrame real, long seed) {
        List<IsoWeek> places = new ArrayList<>();
        for (int paper = 0; paper < real.paperCount(); paper++) {
            places.add(BOTH.first().plusWeeks(paper * 104 / real.paperCount()));
        }
        Collections.shuffle(places, new Random(seed));
        CorpusFrame.Builder frame = CorpusFrame.builder(new TreeSet<>(places));
        for (int paper = 0; paper < real.paperCount(); paper++) {
            frame.add(real.id(paper), List.of(places.get(paper)), real.words(paper));
        }
        return frame.build();
    }

    @Test
    void aShuffledArchiveYieldsNothing() {
        SubjectIndex index = years();
        int trends = 0;
        int topics = 0;
        int keywords = 0;
        int bursts = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            CorpusFrame frame = shuffled(index.frame(), seed);
            trends += new Trends(frame, BOTH, RULE)
                            .of(index.topics()).stream()
                                    .anyMatch(trend -> trend.verdict().isClaim())
                    ? 1
                    : 0;
            Comparison years = Comparer.ofPeriods(frame, FIRST, SECOND, RULE)
                    .mostChanged(index.topics(), index.keywords(), Integer.MAX_VALUE);
            topics += years.topics().stream().anyMatch(topic -> topic.verdict().isClaim()) ? 1 : 0;
            keywords +=
                    years.keywords().stream().anyMatch(word -> word.verdict().isClaim()) ? 1 : 0;
            bursts += new Bursts(frame, BOTH, RULE, BurstOptions.DEFAULT)
                            .of(index.topics()).stream().anyMatch(SubjectBursts::bursting)
                    ? 1
                    : 0;
        }
        assertAtMostOneOfTwenty("a topic rising or falling over the weeks", trends);
        assertAtMostOneOfTwenty("a topic rising or falling between the years", topics);
        assertAtMostOneOfTwenty("a keyword rising or falling between the years", keywords);
        assertAtMostOneOfTwenty("a topic bursting", bursts);
    }

    private static void assertAtMostOneOfTwenty(String what, int archives) {
        Interval interval = Proportions.wilson(archives, ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "[shuffled] %s: %d of %d archives, %.1f %% (%.1f to %.1f)%n",
                what,
                archives,
                ROUNDS,
                100.0 * archives / ROUNDS,
                100 * interval.low(),
                100 * interval.high());
        assertThat(interval.low()).as(what).isLessThanOrEqualTo(0.05);
    }
}
