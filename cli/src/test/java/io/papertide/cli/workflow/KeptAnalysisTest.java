package io.papertide.cli.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.archive.Archive;
import io.papertide.archive.ArchiveException;
import io.papertide.archive.SourceImport;
import io.papertide.archive.SqliteArchive;
import io.papertide.archive.kept.KeptCorpus;
import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.archive.search.SearchQuery;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import io.papertide.model.Supplement;
import io.papertide.model.WeekSpan;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept never changes an answer. */
class KeptAnalysisTest {
    private static final List<String> SUBJECTS = List.of(
            "agents that plan and use tools",
            "a benchmark of multimodal reasoning",
            "retrieval for long documents",
            "safety of language models",
            "diffusion of images and video");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("papertide.db");
    }

    private static IsoWeek week(int number) {
        return IsoWeek.parse(String.format(Locale.ROOT, "2024-W%02d", number)).orElseThrow();
    }

    private static Issue issue(SeriesId series, int week, String words) {
        List<Entry> entries = new ArrayList<>();
        for (int rank = 1; rank <= 4; rank++) {
            String subject = SUBJECTS.get((week + rank) % SUBJECTS.size());
            Entry.Builder entry = Entry.builder(rank, rank)
                    .title(new BilingualText("On " + subject + " " + week + "-" + rank, rank == 1 ? "에이전트 평가" : null))
                    .summary(BilingualText.english("We study " + subject + ". " + words + " It helps LLM agents."));
            entry.link(new Link(LinkKind.PAPER, "https://arxiv.org/abs/24" + (10 + week) + ".0000" + rank));
            entries.add(entry.build());
        }
        return new Issue(series, "Week", WeekSpan.of(week(week)), BilingualText.english("Intro"), entries, 1);
    }

    private static SourceImport source(String name, String day, List<Issue> issues, List<Supplement> rows) {
        return new SourceImport(
                name,
                "test",
                Integer.toHexString(issues.hashCode() + rows.hashCode()),
                Instant.parse(day + "T00:00:00Z"),
                issues,
                rows,
                List.of());
    }

    private static SourceImport weeks(String name, String day, int from, int to, String words) {
        List<Issue> issues = new ArrayList<>();
        for (int week = from; week <= to; week++) {
            issues.add(issue(SeriesId.DAIR_AI, week, words));
        }
        return source(name, day, issues, List.of());
    }

    private static String answers(CorpusAnalysis analysis, KeptCorpus corpus) {
        Period all = corpus.period().orElseThrow();
        Period early = Period.of(all.first(), week(6));
        StringBuilder answers = new StringBuilder();
        answers.append(analysis.topics(all)).append(analysis.styleBreaks(all)).append(analysis.totals(early));
        answers.append(analysis.compare(early, all, 30)).append(analysis.keywords(early, Language.ENGLISH, 30));
        answers.append(analysis.trends(List.of("agents", "language model", "평가", "video"), all));
        answers.append(analysis.compare(SeriesId.DAIR_AI, SeriesId.PYTORCHKR, all, 10));
        corpus.forEachPaper(paper -> answers.append(analysis.topicsOf(paper.id())));
        return answers.toString();
    }

    /** Asserts that the kept analysis says what one made now says, and returns it. */
    private static String check(Archive archive) {
        KeptCorpus corpus = archive.corpus();
        String kept = answers(Analyses.of(corpus), corpus);
        assertThat(kept).isEqualTo(answers(Analyses.read(corpus, AnalysisOptions.DEFAULT), corpus));
        assertThat(archive.verify(new SearchAnalysis())).isEmpty();
        return kept;
    }

    @Test
    void everyChangeOfTheArchiveIsSeen() {
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(weeks("a.md", "2024-06-01", 2, 10, "Old words."));
            String first = check(archive);
            archive.importSource(weeks("b.md", "2024-07-01", 8, 14, "Newer words about robots."));
            String second = check(archive);
            archive.importSource(source(
                    "k.txt", "2024-07-02", List.of(issue(SeriesId.PYTORCHKR, 9, "In another series.")), List.of()));
            String third = check(archive);
            archive.importSource(source(
                    "t.csv",
                    "2024-07-03",
                    List.of(),
                    List.of(new Supplement(
                            BilingualText.korean("표에서 온 제목"),
                            BilingualText.korean("표에서 온 추론 요약"),
                            BilingualText.NONE,
                            List.of(new Link(LinkKind.PAPER, "https://arxiv.org/abs/2412.00002")),
                            1))));
            check(archive);
            archive.join(new PaperId("arxiv:2412.00001"), new PaperId("arxiv:2413.00002"));
            String fifth = check(archive);
            archive.split(new PaperId("arxiv:2412.00001"), week(3));
            String sixth = check(archive);
            assertThat(List.of(first, second, third, fifth)).doesNotHaveDuplicates();
            assertThat(sixth).isNotEqualTo(fifth);
        }
    }

    /** An analysis that counts the texts it is given. */
    private static final class Counting implements SearchAnalyzer {
        private final SearchAnalyzer usual = new SearchAnalysis();
        private final String version;
        private int texts;

        Counting(String version) {
            this.version = version;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public List<Term> terms(String text) {
            texts++;
            return usual.terms(text);
        }
    }

    private static int textsLookedAt(Archive archive, String version) {
        Counting counting = new Counting(version);
        archive.index(counting);
        return counting.texts;
    }

    @Test
    void whatIsAnalysedIsInTheSearchIndexAndNoTextIsLookedAtAgainThatDidNotChange() {
        String usual = new SearchAnalysis().version();
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(weeks("a.md", "2024-06-01", 2, 50, "Old words."));
            KeptAnalysis.segments(archive.corpus());
            assertThat(textsLookedAt(archive, usual)).isZero();
            assertThat(archive.search(SearchQuery.parse("multimodal reasoning"), new SearchAnalysis()))
                    .hasSizeGreaterThan(30);
            archive.importSource(weeks("b.md", "2024-07-01", 50, 51, "Newer words about robots."));
            assertThat(textsLookedAt(archive, usual))
                    .as("two weeks of four papers, a title and a summary each, and a Korean title")
                    .isEqualTo(2 * (4 * 2 + 1));
            assertThat(archive.search(SearchQuery.parse("robots"), new SearchAnalysis()))
                    .hasSize(8);
            assertThat(textsLookedAt(archive, "other terms"))
                    .as("over a hundred papers, read in several pieces")
                    .isEqualTo(50 * (4 * 2 + 1));
        }
    }

    @Test
    void anArchiveAsItWasIsAnalysedAnew() {
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(weeks("a.md", "2024-06-01", 2, 10, "Old words."));
            check(archive);
            archive.importSource(weeks("b.md", "2024-07-01", 8, 14, "Newer words."));
            check(archive);
        }
        try (Archive past = SqliteArchive.openExisting(file(), Instant.parse("2024-06-15T00:00:00Z"))) {
            assertThat(past.corpus().canBeKept()).isFalse();
            assertThat(past.corpus().weeks()).hasSize(9);
            KeptCorpus corpus = past.corpus();
            assertThat(answers(Analyses.of(corpus), corpus))
                    .isEqualTo(answers(Analyses.read(corpus, AnalysisOptions.DEFAULT), corpus));
        }
    }

    @Test
    void anotherVersionIsAnalysedAnewAndOtherOptionsAreNotKept() throws SQLException {
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(weeks("a.md", "2024-06-01", 2, 10, "Old words."));
            String expected = check(archive);
            sql("UPDATE kept_segment SET analysis = 'older'; UPDATE kept_state SET analysis = 'older'");
            assertThat(check(archive)).isEqualTo(expected);
            AnalysisOptions other = AnalysisOptions.DEFAULT.withLeadWords(5);
            KeptCorpus corpus = archive.corpus();
            assertThat(answers(Analyses.of(corpus, other), corpus))
                    .isEqualTo(answers(Analyses.read(corpus, other), corpus))
                    .isNotEqualTo(expected);
        }
    }

    @Test
    void onlyWhatChangedIsAnalysedAgainAndAKilledRunIsTakenUp() throws SQLException {
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(weeks("a.md", "2024-06-01", 2, 10, "Old words."));
            String expected = check(archive);
            // As if the process had been killed before the last step.
            sql("UPDATE kept_state SET analysis = NULL");
            assertThat(check(archive)).isEqualTo(expected);
            // A paper whose rows are the same is taken from what was kept, whatever its text.
            sql("UPDATE entry SET summary_en = 'Robots walk.' WHERE rank = 3");
            archive.importSource(weeks("b.md", "2024-07-01", 10, 11, "Newer words."));
            KeptCorpus corpus = archive.corpus();
            assertThat(answers(Analyses.of(corpus), corpus))
                    .isNotEqualTo(answers(Analyses.read(corpus, AnalysisOptions.DEFAULT), corpus));
        }
    }

    @Test
    void damagedBytesAreFoundThrownAwayAndMadeAnew() throws SQLException {
        try (Archive archive = SqliteArchive.open(file())) {
            archive.importSource(weeks("a.md", "2024-06-01", 2, 10, "Old words."));
            String expected = check(archive);
            sql("UPDATE kept_part SET data = x'00' WHERE name = 'topics'");
            assertThat(archive.verify(new SearchAnalysis()))
                    .singleElement()
                    .asString()
                    .contains("kept analysis");
            KeptCorpus corpus = archive.corpus();
            assertThatThrownBy(() -> answers(Analyses.of(corpus), corpus))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("run the command again");
            assertThat(check(archive)).isEqualTo(expected);
            sql("UPDATE kept_segment SET marks = x'00'");
            assertThat(archive.verify(new SearchAnalysis()))
                    .singleElement()
                    .asString()
                    .contains("not that of the papers");
        }
    }

    private void sql(String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements.split(";")) {
                statement.executeUpdate(sql);
            }
        }
    }
}
