package io.papertide.analytics.novelty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertide.analytics.SketchedCorpus;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.novelty.WeekReport.FirstKeyword;
import io.papertide.analytics.novelty.WeekReport.RepeatedPaper;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WeekNoveltyTest {
    /** Thirty weeks of ten papers; the last one is looked at. */
    private static final SketchedCorpus CORPUS = SketchedCorpus.of(30, 10);

    private static final IsoWeek LAST = CORPUS.all().last();

    private static final WeekReport.KeywordGround GROUND = new WeekReport.KeywordGround(Language.ENGLISH, 130);

    private static WeekReport report(List<SubjectPostings> topics, List<SubjectPostings> keywords) {
        return report(topics, keywords, List.of());
    }

    private static WeekReport report(
            List<SubjectPostings> topics, List<SubjectPostings> keywords, List<List<String>> ranked) {
        return new WeekNovelty(CORPUS.frame(), LAST, NoveltyRule.DEFAULT, VerdictRule.DEFAULT)
                .of(topics, keywords, ranked, GROUND, 10);
    }

    @Test
    void keywordsOfTheWeekThatTheWeeksBeforeDoNotHaveAreNew() {
        SubjectPostings first = CORPUS.subject("first", paper -> paper >= 298);
        SubjectPostings again = CORPUS.subject("again", paper -> paper == 295 || paper == 12);
        SubjectPostings mentioned = CORPUS.subject("mentioned", paper -> paper == 296, paper -> paper >= 280);
        SubjectPostings old = CORPUS.subject("old", paper -> paper % 10 == 0);
        WeekReport report = report(List.of(), List.of(again, first, mentioned, old));
        assertThat(report.firstKeywords())
                .containsExactly(
                        new FirstKeyword(
                                first.subject(),
                                Optional.empty(),
                                List.of(SketchedCorpus.id(298), SketchedCorpus.id(299))),
                        new FirstKeyword(
                                again.subject(),
                                Optional.of(SketchedCorpus.period(1, 1).first()),
                                List.of(SketchedCorpus.id(295))));
        assertThat(report.papers()).hasSize(10).startsWith(SketchedCorpus.id(290));
    }

    @Test
    void aPhraseStandsForItsPartsInTheSamePapersAndTheRarerComesFirst() {
        SubjectPostings part = CORPUS.subject("merging", paper -> paper == 295 || paper == 12);
        SubjectPostings phrase = CORPUS.subject("model merging", paper -> paper == 295);
        SubjectPostings elsewhere = CORPUS.subject("merging rules", paper -> paper == 296 || paper == 5);
        SubjectPostings never = CORPUS.subject("vine pruning", paper -> paper == 297);
        WeekReport report = report(List.of(), List.of(part, elsewhere, never, phrase));
        assertThat(report.firstKeywords().stream()
                        .map(keyword -> keyword.keyword().id()))
                .containsExactly("model merging", "vine pruning", "merging rules");
    }

    @Test
    void theBestKeywordOfEachPaperComesBeforeTheSecondOfAny() {
        SubjectPostings best = CORPUS.subject("tide tables", paper -> paper == 297);
        SubjectPostings second = CORPUS.subject("moon phases", paper -> paper == 297);
        SubjectPostings other = CORPUS.subject("wave heights", paper -> paper == 298);
        SubjectPostings unranked = CORPUS.subject("a phrase within", paper -> paper == 298);
        WeekReport report = report(
                List.of(),
                List.of(unranked, second, best, other),
                List.of(List.of(best.id(), second.id()), List.of(other.id())));
        assertThat(report.firstKeywords().stream()
                        .map(keyword -> keyword.keyword().id()))
                .containsExactly("tide tables", "wave heights", "moon phases", "a phrase within");
    }

    @Test
    void papersOnRareTopicsComeWithTheirSharesBefore() {
        SubjectPostings rare = CORPUS.subject("rare", paper -> paper == 292 || paper == 250 || paper == 251);
        SubjectPostings never = CORPUS.subject("never", paper -> paper == 294);
        SubjectPostings common = CORPUS.subject("common", paper -> paper % 3 == 0);
        WeekReport report = report(List.of(common, rare, never), List.of());
        assertThat(report.rarePapers())
                .extracting(WeekReport.RarePaper::paper)
                .containsExactly(SketchedCorpus.id(294), SketchedCorpus.id(292));
        assertThat(report.rarePapers().get(1).topics().get(0).before().papers()).isEqualTo(2);
        assertThat(report.rarePapers().get(1).topics().get(0).before().total()).isEqualTo(130);
    }

    @Test
    void anUnusualTopicNeedsMoreThanAnOddPaper() {
        SubjectPostings odd = CORPUS.subject("odd", paper -> paper % 20 == 0 || paper == 291);
        SubjectPostings flood = CORPUS.subject("flood", paper -> paper % 20 == 0 || paper >= 292);
        WeekReport report = report(List.of(odd, flood), List.of());
        assertThat(report.topics().topics())
                .extracting(topic -> topic.subject().id() + " " + topic.verdict())
                .containsExactly("flood " + Verdict.RISING, "odd " + Verdict.TOO_LITTLE_DATA);
        assertThat(report.topics().topics().get(0).evidenceB()).hasSize(8);
    }

    @Test
    void repeatedPapersComeWithTheirEarlierWeeks() {
        IsoWeek first = new IsoWeek(2024, 1);
        CorpusFrame.Builder builder =
                CorpusFrame.builder(new TreeSet<>(List.of(first, first.plusWeeks(1), first.plusWeeks(40))));
        builder.add(SketchedCorpus.id(0), List.of(first, first.plusWeeks(40)), 100);
        builder.add(SketchedCorpus.id(1), List.of(first.plusWeeks(40)), 100);
        WeekReport report = new WeekNovelty(
                        builder.build(), first.plusWeeks(40), NoveltyRule.DEFAULT, VerdictRule.DEFAULT)
                .of(List.of(), List.of(), List.of(), GROUND, 10);
        assertThat(report.repeated()).containsExactly(new RepeatedPaper(SketchedCorpus.id(0), List.of(first)));
    }

    @Test
    void theFirstWeekOfAnArchiveHasNothingToBeNewAgainst() {
        SubjectPostings any = CORPUS.subject("any", paper -> true);
        WeekReport report = new WeekNovelty(
                        CORPUS.frame(), CORPUS.all().first(), NoveltyRule.DEFAULT, VerdictRule.DEFAULT)
                .of(List.of(any), List.of(any), List.of(), GROUND, 10);
        assertThat(report.firstKeywords()).isEmpty();
        assertThat(report.rarePapers()).isEmpty();
    }

    @Test
    void rulesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new NoveltyRule(0, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoveltyRule(13, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
