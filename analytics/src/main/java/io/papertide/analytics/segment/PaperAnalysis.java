package io.papertide.analytics.segment;

import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.model.Language;
import java.util.List;

/**
 * What one paper says; a function of its texts and of {@link AnalysisVersion}, of nothing else.
 *
 * @param english its English tokens
 * @param korean its Korean tokens
 * @param lead its topics by the title and the first words of the summary, the surest first
 * @param full its topics by the title and the whole summary, the surest first
 */
public record PaperAnalysis(
        TextTokens english, TextTokens korean, List<TopicAssignment> lead, List<TopicAssignment> full) {
    /** Copies. */
    public PaperAnalysis {
        lead = List.copyOf(lead);
        full = List.copyOf(full);
    }

    /** Returns the tokens of a language. */
    public TextTokens tokens(Language language) {
        return language == Language.ENGLISH ? english : korean;
    }

    /** Returns the number of words in the paper's main language: English if it has any, else Korean. */
    public int words() {
        return english.size() > 0 ? english.size() : korean.size();
    }
}
