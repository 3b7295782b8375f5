package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.archive.Archive;
import io.papertide.archive.SqliteArchive;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.Period;
import io.papertide.testkit.MemoryCorpus;
import io.papertide.testkit.SharedCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year after the real one in which nothing changes but the house style, where the real one lies beside the project: its papers
 * are drawn from those of May to December 2024, and what their entries say is followed by the entries of two other papers, so that
 * they are three times as long. Three subjects really become more common.
 */
class LongerYearTest {
    private static final Period BEFORE = Period.of(new IsoWeek(2024, 18), new IsoWeek(2024, 52));
    private static final Period AFTER = Period.of(new IsoWeek(2025, 18), new IsoWeek(2025, 52));
    private static final List<String> STABLE = List.of("benchmark", "accuracy", "open-source");

    /** What is put in front of so many of the later entries. */
    private static final Map<String, Double> PLANTED =
            new TreeMap<>(Map.of("agent", 0.15, "reasoning", 0.14, "reinforcement learning", 0.09));

    private static final int ROUNDS = Integer.getInteger("trust.rounds", 3);

    @TempDir
    private static Path folder;

    private static final List<Paper> POOL = new ArrayList<>();

    @BeforeAll
    static void readTheYear() {
        assumeTrue(SharedCorpus.find("corpus").isPresent(), "the shared corpus is not beside this checkout");
        Run.in(
                folder,
                "import",
                SharedCorpus.find("corpus/dair/2024.md").orElseThrow().toString());
        try (Archive archive = SqliteArchive.openExisting(folder.resolve("papertide.db"))) {
            archive.corpus().forEachPaper(paper -> {
                if (BEFORE.contains(paper.first().week())) {
                    POOL.add(paper);
                }
            });
        }
    }

    private static String summary(Paper paper) {
        return paper.summary().in(Language.ENGLISH).orElse("");
    }

    private static CorpusAnalysis twoYears(Random random) {
        MemoryCorpus corpus = new MemoryCorpus();
        int number = 0;
        for (Paper paper : POOL) {
            corpus.add(
                    String.format(Locale.ROOT, "2405.%05d", number++),
                    paper.first().week().toString(),
                    paper.first().rank(),
                    paper.title().preferring(Language.ENGLISH),
                    summary(paper));
        }
        for (int i = 0; i < POOL.size(); i++) {
            Paper paper = POOL.get(random.nextInt(POOL.size()));
            StringBuilder text = new StringBuilder();
            PLANTED.forEach((word, share) -> text.append(random.nextDouble() < share ? "With " + word + ": " : ""));
            text.append(summary(paper));
            for (int more = 0; more < 2; more++) {
                text.append("\n● ").append(summary(POOL.get(random.nextInt(POOL.size()))));
            }
            corpus.add(
                    String.format(Locale.ROOT, "2505.%05d", i),
                    AFTER.first().plusWeeks(i * 35 / POOL.size()).toString(),
                    i % 10 + 1,
                    paper.title().preferring(Language.ENGLISH),
                    text.toString());
        }
        return IndexedAnalysis.of(corpus, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT);
    }

    @Test
    void theStyleAloneMakesNoTrendAndWhatIsPlantedIsFound() {
        Map<String, Integer> rising = new TreeMap<>();
        int unplanted = 0;
        int naive = 0;
        int flagged = 0;
        List<String> names = new ArrayList<>(STABLE);
        names.addAll(PLANTED.keySet());
        for (int seed = 0; seed < ROUNDS; seed++) {
            CorpusAnalysis analysis = twoYears(new Random(seed));
            Comparison comparison = analysis.compare(BEFORE, AFTER, names);
            for (int i = 0; i < names.size(); i++) {
                ComparedSubject compared = comparison.keywords().get(i);
                rising.merge(names.get(i), compared.verdict() == Verdict.RISING ? 1 : 0, Integer::sum);
                if (i < STABLE.size()) {
                    boolean believed = compared.lenses().get(1).p() < 0.05;
                    naive += believed ? 1 : 0;
                    flagged += !compared.lensesAgree()
                                    && compared.agreement()
                                            .words(comparison.wordsRatio())
                                            .contains("times as long")
                            ? 1
                            : 0;
                }
            }
            unplanted += (int) comparison.topics().stream()
                    .filter(topic -> topic.verdict().isClaim())
                    .filter(topic -> !List.of("agents", "reasoning", "rl")
                            .contains(topic.subject().id()))
                    .count();
            assertThat(analysis.styleBreaks(Period.of(BEFORE.first(), AFTER.last())))
                    .isNotEmpty();
        }
        System.out.printf(
                Locale.ROOT,
                "[longer year] %d archives: called rising %s; counts of whole texts would have said so %d times of %d of"
                        + " what did not change, which was flagged %d times; other topics called changed %d of %d%n",
                ROUNDS,
                rising,
                naive,
                ROUNDS * STABLE.size(),
                flagged,
                unplanted,
                ROUNDS * 21);
        STABLE.forEach(word -> assertThat(rising.get(word)).as(word).isLessThanOrEqualTo(Math.max(0, ROUNDS / 10)));
        PLANTED.keySet().forEach(word -> assertThat(rising.get(word)).as(word).isGreaterThanOrEqualTo(ROUNDS * 2 / 3));
        assertThat(naive).isGreaterThanOrEqualTo(ROUNDS);
        assertThat(flagged).isEqualTo(naive);
        assertThat(unplanted).isLessThanOrEqualTo(Math.max(2, ROUNDS * 21 / 20));
    }
}
