package io.papertide.analytics.segment;

import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.model.Language;
import java.util.List;

/**
 * What one paper says; a function of its texts and of {@link AnalysisVersion}, of nothing else.
 *
 * @param english its English keywords
 * @param korean its Korean keywords
 * @param lead its topics by the title and the first words of the summary, the surest first
 * @param full its topics by the title and the whole summary, the surest first
 */
public record PaperAnalysis(
        PaperKeywords english, PaperKeywords korean, List<TopicAssignment> lead, List<TopicAssignment> full) {
    /** Copies. */
    public PaperAnalysis {
        lead = List.copyOf(lead);
        full = List.copyOf(full);
    }

    /** Returns the keywords of a language. */
    public PaperKeywords keywords(Language language) {
        return language == Language.ENGLISH ? english : korean;
    }

    /** Returns the number of words in the paper's main language: English if it has any, else Korean. */
    public int words() {
        return english.tokens() > 0 ? english.tokens() : korean.tokens();
    }
}
