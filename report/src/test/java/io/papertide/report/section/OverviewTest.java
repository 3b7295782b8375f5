package io.papertide.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.report.PaperBook;
import io.papertide.report.ReportOptions;
import io.papertide.report.page.CardPage;
import io.papertide.report.page.MarkdownPage;
import io.papertide.report.section.Block.Note;
import io.papertide.report.section.Block.Sentence;
import io.papertide.testkit.Golden;
import io.papertide.testkit.MemoryCorpus;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewTest {
    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.KOREAN);

    /** Archives about which different things can be said. */
    enum Situation {
        /** Two years of eight papers; agents come, vision goes, one new word, longer texts at the end. */
        RICH(104, 8),
        /** Six weeks of three papers. */
        TINY(6, 3),
        /** One issue. */
        ONE_WEEK(1, 5),
        /** Thirty weeks, four of them missing. */
        GAPS(30, 4),
        /** A year in which nothing changes. */
        STEADY(60, 10),
        /** Eight weeks of two papers about one and the same. */
        UNIFORM(8, 2);

        private final int weeks;
        private final int papers;

        Situation(int weeks, int papers) {
            this.weeks = weeks;
            this.papers = papers;
        }

        MemoryCorpus corpus() {
            MemoryCorpus corpus = new MemoryCorpus();
            IsoWeek first = new IsoWeek(2023, 1);
            for (int week = 0; week < weeks; week++) {
                boolean gap = this == GAPS && (week == 3 || week >= 14 && week < 17);
                for (int paper = 0; paper < papers && !gap; paper++) {
                    String id = String.format(Locale.ROOT, "23%02d.%05d", week / 10 + 1, week * 20 + paper);
                    String[] text = text(week, paper);
                    corpus.add(id, first.plusWeeks(week).toString(), paper + 1, text[0], text[1]);
                }
            }
            return corpus;
        }

        private String[] text(int week, int paper) {
            String[][] plain = {
                {"Large language models that write " + week, "LLMs write long texts."},
                {"Walls in old houses " + week, "How walls were painted."},
                {"A benchmark of questions " + week, "We evaluate answers with a new benchmark."},
                {"Fair lending " + week, "A study of fairness and bias in the lending of money."},
            };
            if (this == UNIFORM) {
                return plain[1];
            }
            if (this == RICH && paper == 4) {
                return week * 37 % weeks < week
                        ? new String[] {"Agents with tools " + week, "LLM agents plan and call tools in many steps."}
                        : new String[] {"Object detection in images " + week, "Computer vision finds cars in photos."};
            }
            if (this == RICH && paper == 5 && week >= 96) {
                return new String[] {"Zeta-Nine writes " + week, "Zeta-Nine is a way to paint walls of houses."};
            }
            if (this == RICH && paper == 3 && week % 9 != 0) {
                return plain[1];
            }
            if (this == RICH && week >= 80 && paper == 1) {
                return new String[] {plain[1][0], "How walls were painted, word by word. ".repeat(30)};
            }
            return plain[paper % plain.length];
        }
    }

    private static CorpusAnalysis analysis(MemoryCorpus corpus) {
        return IndexedAnalysis.of(corpus, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT);
    }

    private static ReportData data(MemoryCorpus corpus) {
        return Data.of(corpus, analysis(corpus), BOTH);
    }

    private static Stream<Sentence> sentences(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.sentences().stream());
    }

    @ParameterizedTest
    @EnumSource
    void theOverviewSaysWhatTheGoldenOneSays(Situation situation) {
        MemoryCorpus corpus = situation.corpus();
        ReportData data = data(corpus);
        List<Block> blocks = new OverviewSection().blocks(data);
        String name = situation.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Golden.check(OverviewTest.class, "overview-" + name + ".md", MarkdownPage.of(blocks, data.book(), BOTH));
    }

    @ParameterizedTest
    @EnumSource
    void theNewestWeekHasACard(Situation situation) {
        MemoryCorpus corpus = situation.corpus();
        PaperBook book = PaperBook.of(corpus);
        WeekCard card =
                WeekCard.of(analysis(corpus), book, corpus.weeks().last()).orElseThrow();
        String name = situation.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Golden.check(OverviewTest.class, "card-" + name + ".md", CardPage.of(card, book, BOTH));
        assertThat(WeekCard.of(analysis(corpus), book, new IsoWeek(2031, 1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyNoteStandsOnPapersOfItsSentenceAndBothLanguagesAreKnown(Situation situation) {
        List<Sentence> sentences = sentences(new OverviewSection().blocks(data(situation.corpus())))
                .toList();
        assertThat(sentences).hasSizeBetween(2, 12);
        for (Sentence sentence : sentences) {
            assertThat(sentence.text().english()).isNotBlank().endsWith(".").doesNotContain("null", "NaN", "  ");
            assertThat(sentence.text().korean()).isNotBlank().endsWith(".").doesNotContain("null", "NaN", "  ");
            for (Note note : sentence.notes()) {
                assertThat(new HashSet<>(sentence.papers())).containsAll(note.papers());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsClaimedThatNoVerdictClaims(Situation situation) {
        ReportData data = data(situation.corpus());
        String all = sentences(new OverviewSection().blocks(data))
                .map(sentence -> sentence.text().english())
                .reduce("", (a, b) -> a + " " + b);
        assertThat(all.contains(" rose over the weeks"))
                .isEqualTo(data.topics().stream().anyMatch(trend -> trend.verdict() == Verdict.RISING));
        assertThat(all.contains(" faded over the weeks"))
                .isEqualTo(data.topics().stream().anyMatch(trend -> trend.verdict() == Verdict.FALLING));
        boolean silent = data.topics().stream()
                .anyMatch(trend -> trend.verdict() == Verdict.TOO_LITTLE_DATA
                        && trend.overall().papers() > 0);
        assertThat(all.contains("too little data"))
                .isEqualTo(silent && data.totals().weeks() > 1);
    }

    /** The one place that knows how the data of a report are made. */
    private static final class Data {
        static ReportData of(MemoryCorpus corpus, CorpusAnalysis analysis, List<Language> languages) {
            ReportOptions options =
                    new ReportOptions(corpus.period().orElseThrow(), languages, "test", "bundled", Optional::empty);
            return ReportData.of(analysis, () -> PaperBook.of(corpus), options);
        }
    }
}
