package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparer;
import io.papertide.analytics.evaluate.TopicTraining;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.PostingsBuilder;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicModel;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.analytics.trend.Trends;
import io.papertide.archive.Archive;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.Labels;
import io.papertide.cli.workflow.TrainingTexts;
import io.papertide.model.Appearance;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import io.papertide.testkit.SharedCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The verdicts of the program against those of the same statistics over hand labels, where these lie beside the project. The
 * table that it prints is kept in {@code docs/method.md}.
 */
class HandLabelVerdictsTest {
    private static final VerdictRule RULE = VerdictRule.DEFAULT;
    private static final Period FIRST = Period.of(new IsoWeek(2023, 1), new IsoWeek(2023, 52));
    private static final Period SECOND = Period.of(new IsoWeek(2024, 1), new IsoWeek(2024, 52));
    private static final Period BOTH = Period.of(FIRST.first(), SECOND.last());

    @TempDir
    private static Path folder;

    private Archive archive;
    private CorpusAnalysis analysis;
    private Labels labels;
    private List<SubjectPostings> labelled;

    @BeforeEach
    void readTheYears() {
        assumeTrue(SharedCorpus.find("gold").isPresent(), "the hand labels are not beside this checkout");
        Run.in(folder, "import", path("corpus/dair/2023.md"), path("corpus/dair/2024.md"));
        archive = SqliteArchive.openExisting(folder.resolve("papertide.db"));
        Corpus corpus = archive.corpus();
        analysis = Analyses.of(corpus, AnalysisOptions.DEFAULT);
        labels = Labels.read(Path.of(path("gold/topics-2023-2024.csv")));
        labelled = labelled(corpus);
    }

    @AfterEach
    void close() {
        if (archive != null) {
            archive.close();
        }
    }

    private static String path(String name) {
        return SharedCorpus.find(name).orElseThrow().toString();
    }

    /** The topics of the catalogue with the papers that a reader filed under them; a reader knows one lens, the paper. */
    private List<SubjectPostings> labelled(Corpus corpus) {
        List<Set<String>> topicsByPaper = new ArrayList<>();
        corpus.forEachPaper(paper -> {
            Set<String> topics = new TreeSet<>();
            for (Appearance seen : paper.appearances()) {
                labels.find(seen.week(), seen.rank()).ifPresent(label -> topics.addAll(label.topics()));
            }
            topicsByPaper.add(topics);
        });
        return analysis.index().topics().stream()
                .map(topic -> {
                    PostingsBuilder papers = new PostingsBuilder();
                    for (int i = 0; i < topicsByPaper.size(); i++) {
                        if (topicsByPaper.get(i).contains(topic.subject().id())) {
                            papers.add(i);
                        }
                    }
                    return new SubjectPostings(topic.subject(), papers.build(), papers.build());
                })
                .toList();
    }

    @Test
    void noVerdictContradictsTheHandLabels() {
        check("as the program is", analysis);
    }

    /** The weights that come with the program were learned from all labels; these have seen one year only. */
    @Test
    void norDoesOneOfWeightsThatSawOneYearOfTheLabels() {
        for (int year : List.of(2023, 2024)) {
            TopicCatalogue catalogue = TopicCatalogue.bundled();
            TopicModel model = TopicTraining.train(
                    catalogue,
                    TrainingTexts.of(archive, labels, SeriesId.DAIR_AI, week -> week.year() == year),
                    List.of());
            check(
                    "weights of " + year,
                    IndexedAnalysis.of(
                            archive.corpus(), CatalogueTagger.of(catalogue, model), AnalysisOptions.DEFAULT));
        }
    }

    /** Compares all verdicts, prints them, and asks that none says the opposite and that most claims are found. */
    private void check(String name, CorpusAnalysis program) {
        CorpusFrame frame = analysis.index().frame();
        Map<String, SubjectTrend> trends = trends(new Trends(frame, BOTH, RULE).of(labelled));
        Map<String, SubjectTrend> ours = trends(program.topics(BOTH));
        Map<String, ComparedSubject> years = changes(Comparer.ofPeriods(frame, FIRST, SECOND, RULE)
                .exactly(labelled, List.of())
                .topics());
        Map<String, ComparedSubject> ourYears =
                changes(program.compare(FIRST, SECOND, 0).topics());
        int same = 0;
        int claims = 0;
        int found = 0;
        for (String id : trends.keySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "[labels, %s] %s | %s | %s | %s | %s%n",
                    name,
                    id,
                    words(trends.get(id)),
                    words(ours.get(id)),
                    words(years.get(id)),
                    words(ourYears.get(id)));
            for (Verdict[] pair : new Verdict[][] {
                {trends.get(id).verdict(), ours.get(id).verdict()},
                {years.get(id).verdict(), ourYears.get(id).verdict()}
            }) {
                assertThat(List.of(pair)).as(id).isNotEqualTo(opposite(pair[0]));
                same += pair[0] == pair[1] ? 1 : 0;
                claims += pair[0].isClaim() ? 1 : 0;
                found += pair[0].isClaim() && pair[1] == pair[0] ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "[labels, %s] of 48 verdicts %d are those of the labels; of %d claims %d are made%n",
                name,
                same,
                claims,
                found);
        assertThat(found).isGreaterThanOrEqualTo(claims * 2 / 3);
        assertThat(same).isGreaterThanOrEqualTo(40);
    }

    private static List<Verdict> opposite(Verdict verdict) {
        return switch (verdict) {
            case RISING -> List.of(Verdict.RISING, Verdict.FALLING);
            case FALLING -> List.of(Verdict.FALLING, Verdict.RISING);
            default -> List.of();
        };
    }

    private static Map<String, SubjectTrend> trends(Collection<SubjectTrend> trends) {
        return trends.stream()
                .collect(Collectors.toMap(
                        trend -> trend.subject().id(), Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static Map<String, ComparedSubject> changes(Collection<ComparedSubject> changes) {
        return changes.stream()
                .collect(Collectors.toMap(change -> change.subject().id(), Function.identity()));
    }

    private static String words(SubjectTrend trend) {
        return String.format(Locale.ROOT, "%s, q %.3f", trend.verdict().words(), trend.q());
    }

    private static String words(ComparedSubject change) {
        return String.format(
                Locale.ROOT,
                "%.1f to %.1f %%: %s, q %.3f",
                100 * change.a().share(),
                100 * change.b().share(),
                change.verdict().words(),
                change.q());
    }
}
