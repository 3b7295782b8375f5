package io.papertide.analytics.keyword;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Subject;
import io.papertide.model.PaperId;
import java.util.List;

/**
 * A keyword that tells a topic from the others.
 *
 * @param keyword the keyword
 * @param share how many of the topic's papers have it
 * @param score its c-TF-IDF, over 0; comparable within one topic
 * @param evidence the papers that have both, in corpus order; as many as {@code share.papers()}
 */
public record TopicKeyword(Subject keyword, ShareEstimate share, double score, List<PaperId> evidence) {
    /** Copies. */
    public TopicKeyword {
        evidence = List.copyOf(evidence);
    }
}
