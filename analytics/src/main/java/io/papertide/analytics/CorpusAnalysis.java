package io.papertide.analytics;

import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.changepoint.SubjectLevels;
import io.papertide.analytics.compare.Comparison;
import io.papertide.analytics.emergence.EmergenceReport;
import io.papertide.analytics.emergence.EmergenceRule;
import io.papertide.analytics.index.SubjectIndex;
import io.papertide.analytics.keyword.KeywordRanking;
import io.papertide.analytics.keyword.TopicKeyword;
import io.papertide.analytics.novelty.NoveltyRule;
import io.papertide.analytics.novelty.WeekReport;
import io.papertide.analytics.pair.SubjectPair;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The questions that can be asked of one corpus. Results depend on the corpus and the options alone. */
public interface CorpusAnalysis {
    /** Returns the weeks that have an issue, oldest first. */
    SortedSet<IsoWeek> weeks();

    /** Returns what the analysis was made with. */
    AnalysisOptions options();

    /** Returns how much of the corpus lies in a period. */
    PeriodTotals totals(Period period);

    /** Returns all topics of the catalogue over a period, in the order of the catalogue. */
    List<SubjectTrend> topics(Period period);

    /**
     * Returns topics or keywords over a period.
     *
     * @param names ids or names of topics in either language, or keywords in any surface form; one family of tests
     * @return a trend a name, in the order of the names; empty where nothing in the corpus has that name
     */
    List<Optional<SubjectTrend>> trends(List<String> names, Period period);

    /** Returns the keywords of a period against the rest, at most {@code top} of each list. */
    KeywordRanking keywords(Period period, Language language, int top);

    /** Returns the keywords that tell each topic from the others, by the topic's id, the best first, at most {@code top} each. */
    Map<String, List<TopicKeyword>> topicKeywords(Period period, Language language, int top);

    /** Returns the keywords of a paper in one language, the best first, at most {@code top}; empty if it has no text in it. */
    List<Subject> keywordsOf(Paper paper, Language language, int top);

    /** Compares two periods: all topics, and at most {@code top} keywords, the most changed first. */
    Comparison compare(Period a, Period b, int top);

    /** Compares two periods: all topics, and exactly these keywords in this order; one that no paper has counts 0. */
    Comparison compare(Period a, Period b, List<String> keywords);

    /** Returns the topics of a paper, the surest first; empty if the corpus has no such paper. */
    List<TopicAssignment> topicsOf(PaperId paper);

    /** Compares two series in one period: all topics, and at most {@code top} keywords, the most changed first. */
    Comparison compare(SeriesId a, SeriesId b, Period period, int top);

    /** Compares two series in one period: all topics, and exactly these keywords in this order; one that no paper has counts 0. */
    Comparison compare(SeriesId a, SeriesId b, Period period, List<String> keywords);

    /** Returns the bursts of topics over a period, in the order of the catalogue; one family of tests. */
    List<SubjectBursts> topicBursts(Period period);

    /**
     * Returns the keywords that burst in a period, the heaviest burst first, at most {@code top}; the family is all keywords
     * with the minimum support.
     */
    List<SubjectBursts> keywordBursts(Period period, int top);

    /** Returns how many keywords have the minimum support in a period: the family of the bursts of keywords. */
    int burstFamily(Period period);

    /** Returns the levels of a topic or keyword by any of its names, or empty where nothing in the corpus has that name. */
    Optional<SubjectLevels> levels(String name, Period period);

    /** Returns the levels of each topic's share, in the order of the catalogue. */
    List<SubjectLevels> topicLevels(Period period);

    /**
     * Returns the changes of house style within a period, after its first week, by series, oldest first. They are looked for
     * in the whole of each series, so that a longer period has all those of a shorter one.
     */
    List<StyleBreak> styleBreaks(Period period);

    /**
     * Returns the topics and keywords that came up or went away between two periods.
     *
     * @throws IllegalArgumentException if the earlier one does not end before the later one begins
     */
    EmergenceReport emergence(Period earlier, Period later, EmergenceRule rule);

    /**
     * Returns what is new in a week against the weeks before it.
     *
     * @param language of the keywords; where the weeks before have no text in it, they are in the other one
     * @param top how many keywords at most
     */
    WeekReport novelty(IsoWeek week, NoveltyRule rule, Language language, int top);

    /** Returns the pairs of topics in the same papers, the closest first. */
    List<SubjectPair> topicPairs(Period period);

    /** Returns the pairs of keywords in the same papers, the closest first, at most {@code top}. */
    List<SubjectPair> keywordPairs(Period period, int top);

    /** Returns what the answers were counted from. */
    SubjectIndex index();
}
