package io.papertide.analytics.index;

import java.util.List;

/**
 * All that can be counted, for those who count by themselves, as the report's page does.
 *
 * @param frame which papers there are, and when they appeared
 * @param topics the topics in the order of the catalogue
 * @param keywords the keywords that comparisons look at, in the order of their keys
 */
public record SubjectIndex(CorpusFrame frame, List<SubjectPostings> topics, List<SubjectPostings> keywords) {
    /** Copies. */
    public SubjectIndex {
        topics = List.copyOf(topics);
        keywords = List.copyOf(keywords);
    }
}
