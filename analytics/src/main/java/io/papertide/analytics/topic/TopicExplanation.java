package io.papertide.analytics.topic;

import java.util.List;

/**
 * Why a topic was given to a paper, or how near it came.
 *
 * @param topic the id of the topic
 * @param given whether the paper has it
 * @param primary whether it is the paper's primary topic
 * @param probability how likely it is, 0..1
 * @param threshold the probability from which on a topic is given
 * @param cues the topic's own cues that were found, the most telling first
 * @param reasons what spoke for and against it, the weightiest first; what hardly did is left out
 */
public record TopicExplanation(
        String topic,
        boolean given,
        boolean primary,
        double probability,
        double threshold,
        List<CuePoints> cues,
        List<Reason> reasons) {
    /** Copies. */
    public TopicExplanation {
        cues = List.copyOf(cues);
        reasons = List.copyOf(reasons);
    }

    /**
     * What one feature of the text added to the sum from which the probability is made.
     *
     * @param feature its name, such as {@code title:agents} or {@code word:tool}; {@code bias} is what every text has
     * @param added over 0 if it speaks for the topic
     */
    public record Reason(String feature, double added) {}
}
