package io.papertide.analytics.topic;

import java.util.List;

/**
 * A topic given to a paper.
 *
 * @param topic the id of the topic
 * @param primary whether it is the one topic to file the paper under; exactly one of a paper's topics is
 * @param score how sure, 0..1; at least the threshold of the catalogue
 * @param evidence the cues that decided, as they stand in the text, the strongest first
 */
public record TopicAssignment(String topic, boolean primary, double score, List<String> evidence) {
    /** Copies. */
    public TopicAssignment {
        evidence = List.copyOf(evidence);
    }
}
