package io.papertide.analytics.compare;

import io.papertide.analytics.Lens;
import io.papertide.analytics.PeriodTotals;
import java.util.List;

/**
 * Two periods compared.
 *
 * @param a the first period
 * @param b the second period
 * @param sharedPapers how many papers appeared in both; they count in both shares, and in no test
 * @param meanWordsA the mean words of a paper's title and summary in the first period; 0 without papers
 * @param meanWordsB the same in the second period
 * @param lens the lens of the shares
 * @param topics all topics, most changed first
 * @param keywords the most changed keywords first, or the asked-for ones in the order asked
 * @param keywordFamily how many keywords were tested together, the family of their q
 * @param turnover keywords that came, went and stayed; none where keywords were asked for by name
 * @param together pairs of topics of which the papers about both rose or fell, the surest first
 */
public record Comparison(
        PeriodTotals a,
        PeriodTotals b,
        int sharedPapers,
        double meanWordsA,
        double meanWordsB,
        Lens lens,
        List<ComparedSubject> topics,
        List<ComparedSubject> keywords,
        int keywordFamily,
        KeywordTurnover turnover,
        List<JointChange> together) {
    /** Copies. */
    public Comparison {
        topics = List.copyOf(topics);
        keywords = List.copyOf(keywords);
        together = List.copyOf(together);
    }

    /** Returns how many times as long the entries of the second period are; 1 if either has no words. */
    public double wordsRatio() {
        return meanWordsA == 0 || meanWordsB == 0 ? 1 : meanWordsB / meanWordsA;
    }
}
