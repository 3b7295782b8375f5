package io.papertide.cli.workflow;

import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.novelty.WeekReport;
import io.papertide.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences about a new issue in one language. */
public final class WeekWords {
    private final Language language;

    /** Makes the sentences of a language. */
    public WeekWords(Language language) {
        this.language = language;
    }

    private String say(String english, String korean, Object... values) {
        return String.format(Locale.ROOT, language == Language.KOREAN ? korean : english, values);
    }

    /** Returns the first line: what is held against what. */
    public String heading(WeekReport report) {
        PeriodTotals before = report.topics().a();
        return say(
                "%s: %d papers, against %d papers of %d issues in the weeks %s",
                "%s: 논문 %d편. 비교 대상: 논문 %d편, %d개 호 (%s)",
                report.week(),
                report.papers().size(),
                before.papers(),
                before.weeks(),
                before.period());
    }

    /** Returns the title of the list of keywords, with what they were held against where that is not all papers. */
    public String firstKeywords(WeekReport report) {
        String title = say("Keywords that these weeks did not have", "이 기간에 없던 키워드");
        WeekReport.KeywordGround ground = report.ground();
        int papers = ground.papersBefore();
        if (ground.language() != language && papers > 0) {
            return title + say(" (in Korean: these weeks have no English text)", " (영어 키워드: 이 기간에는 한국어 글이 없음)");
        }
        if (papers == 0 || papers == report.topics().a().papers()) {
            return title;
        }
        return title + say(" (against the %d papers that have English text)", " (한국어 글이 있는 논문 %d편 기준)", papers);
    }

    /** Returns when a keyword was last seen. */
    public String lastSeen(WeekReport.FirstKeyword keyword) {
        return keyword.lastSeen()
                .map(week -> say("last in %s", "마지막 등장 %s", week))
                .orElseGet(() -> say("first time in the archive", "아카이브에 처음 등장"));
    }

    /** Returns a number of papers. */
    public String papers(int count) {
        return count == 1 ? say("1 paper", "논문 1편") : say("%d papers", "논문 %d편", count);
    }

    /** Returns the title of the list of topics. */
    public String unusualTopics() {
        return say("Unusual topics", "평소와 다른 주제");
    }

    /** Returns a line about a topic that is more or less common than before. */
    public String unusual(ComparedSubject topic) {
        return say(
                "%s: %d of %d papers; %s in the weeks before (q %s)",
                "%s: 논문 %2$d편 (전체 %3$d편). 이전 기간 비율 %4$s (q %5$s)",
                topic.subject().name().preferring(language),
                topic.b().papers(),
                topic.b().total(),
                Figures.percent(topic.a().share()),
                Figures.probability(topic.q()));
    }

    /** Returns that no topic is unusual, and what would have been. */
    public String nothingUnusual(List<ComparedSubject> topics) {
        String seen = topics.stream()
                .filter(topic -> topic.change().detectableDifference().rise() < 1)
                .limit(3)
                .map(topic -> topic.subject().name().preferring(language) + " "
                        + Figures.percent(topic.a().share()) + " → "
                        + Figures.percent(Math.min(
                                1,
                                topic.a().share()
                                        + topic.change().detectableDifference().rise())))
                .collect(Collectors.joining(", "));
        return say(
                "none that chance does not make; this would have been seen: %s",
                "우연으로 설명되지 않는 주제 없음. 다음 변화라면 드러났을 것: %s", seen);
    }

    /** Returns the title of the list of rare papers. */
    public String rarePapers() {
        return say("Papers on topics that were rare", "드물던 주제의 논문");
    }

    /** Returns the rare topics of a paper with their shares before. */
    public String rareTopics(WeekReport.RarePaper paper) {
        return paper.topics().stream()
                .map(topic -> topic.topic().name().preferring(language) + " "
                        + Figures.percent(topic.before().share()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the title of the list of repeated papers. */
    public String repeated() {
        return say("Papers that were there before", "이전에 실렸던 논문");
    }

    /** Returns that a list is empty. */
    public String none() {
        return say("none", "없음");
    }
}
