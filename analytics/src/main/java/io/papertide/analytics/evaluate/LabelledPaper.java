package io.papertide.analytics.evaluate;

import io.papertide.model.IsoWeek;
import io.papertide.model.Paper;
import java.util.Set;
import java.util.TreeSet;

/**
 * A paper and what a reader said of it.
 *
 * @param week the week in which it was labelled
 * @param paper the paper
 * @param primary the id of the one topic to file it under
 * @param topics the ids of all its topics, the primary one among them
 */
public record LabelledPaper(IsoWeek week, Paper paper, String primary, Set<String> topics) {
    /** Copies. */
    public LabelledPaper {
        topics = new TreeSet<>(topics);
    }
}
