package io.papertide.report.section;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.Subject;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.keyword.KeywordRanking;
import io.papertide.analytics.quality.QualityReport;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.report.PaperBook;
import io.papertide.report.ReportOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The results that the sections tell of, computed once.
 *
 * @param totals the period of the report
 * @param topics all topics over it
 * @param halves its two halves compared
 * @param topicBursts the bursts of all topics over it
 * @param latest the newest week with an issue in it
 * @param keywordsEnglish keywords of the newest quarter of the period, English
 * @param keywordsKorean the same in Korean
 * @param analysis to ask for what only one section needs
 * @param breaks where the house style of entries changed
 * @param book the papers
 * @param programVersion for the colophon
 * @param catalogue names the topics and word lists
 * @param options what the analysis was made with
 * @param quality gives what is odd with the issues; empty if the archive was not looked over
 */
public record ReportData(
        PeriodTotals totals,
        List<SubjectTrend> topics,
        Comparison halves,
        List<SubjectBursts> topicBursts,
        IsoWeek latest,
        KeywordRanking keywordsEnglish,
        KeywordRanking keywordsKorean,
        CorpusAnalysis analysis,
        List<StyleBreak> breaks,
        PaperBook book,
        String programVersion,
        String catalogue,
        AnalysisOptions options,
        Supplier<Optional<QualityReport>> quality) {
    private static final int RECENT = 13;
    private static final int TOP = 12;
    private static final int CHANGED = 400;

    /**
     * Asks the analysis for all that the sections need, on this thread and another.
     *
     * @param book gives the papers; asked last
     */
    public static ReportData of(CorpusAnalysis analysis, Supplier<PaperBook> book, ReportOptions wanted) {
        Period period = wanted.period();
        List<IsoWeek> weeks = period.weeks();
        IsoWeek latest = analysis.weeks().stream()
                .filter(period::contains)
                .reduce((a, b) -> b)
                .orElse(period.last());
        int middle = weeks.size() / 2;
        Period first = Period.of(weeks.get(0), weeks.get(Math.max(0, middle - 1)));
        Period second = Period.of(weeks.get(middle), weeks.get(weeks.size() - 1));
        Period recent = Period.of(weeks.get(Math.max(0, weeks.size() - RECENT)), period.last());
        try (Background<OfKeywords> keywords = new Background<>(() -> OfKeywords.of(analysis, first, second, recent))) {
            PeriodTotals totals = analysis.totals(period);
            List<SubjectTrend> topics = analysis.topics(period);
            List<SubjectBursts> bursts = analysis.topicBursts(period);
            List<StyleBreak> breaks = analysis.styleBreaks(period);
            OfKeywords found = keywords.get();
            return new ReportData(
                    totals,
                    topics,
                    found.halves,
                    bursts,
                    latest,
                    found.english,
                    found.korean,
                    analysis,
                    breaks,
                    book.get(),
                    wanted.programVersion(),
                    wanted.catalogue(),
                    analysis.options(),
                    wanted.quality());
        }
    }

    /** What goes over all keywords, which takes as long as all else. */
    private record OfKeywords(Comparison halves, KeywordRanking english, KeywordRanking korean) {
        static OfKeywords of(CorpusAnalysis analysis, Period first, Period second, Period recent) {
            return new OfKeywords(
                    analysis.compare(first, second, CHANGED),
                    analysis.keywords(recent, Language.ENGLISH, TOP),
                    analysis.keywords(recent, Language.KOREAN, TOP));
        }
    }

    /** Returns the period of the report. */
    public Period period() {
        return totals.period();
    }

    /** Returns the papers of the period in corpus order. */
    public List<PaperId> papers() {
        return book.all().stream()
                .filter(card -> card.appearances().stream().anyMatch(seen -> period().contains(seen.week())))
                .map(PaperBook.Card::id)
                .toList();
    }

    /** Returns a topic's shares in the first and the second half of the period, with an arrow between. */
    static String halves(SubjectTrend topic, String arrow) {
        return Words.percent(topic.firstHalf().share())
                + arrow
                + Words.percent(topic.secondHalf().share());
    }

    /** Returns a subject's name, in each language the one known. */
    static BilingualText name(Subject subject) {
        return new BilingualText(
                subject.name().preferring(Language.ENGLISH), subject.name().preferring(Language.KOREAN));
    }

    /** Returns the trends that have papers, the most papers first. */
    static List<SubjectTrend> byShare(List<SubjectTrend> trends) {
        return trends.stream()
                .filter(trend -> trend.overall().papers() > 0)
                .sorted(Comparator.comparingInt(
                                (SubjectTrend trend) -> trend.overall().papers())
                        .reversed()
                        .thenComparing(trend -> trend.subject().id()))
                .toList();
    }
}
