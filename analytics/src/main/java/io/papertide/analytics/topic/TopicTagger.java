package io.papertide.analytics.topic;

import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.model.Paper;
import java.util.List;

/** Says which topics a paper is about. Safe for use by several threads. */
public interface TopicTagger {
    /** Returns the topics of the catalogue in its order. */
    List<Subject> topics();

    /**
     * Returns the topics of a paper, the surest first.
     *
     * @param lens {@link Lens#LEAD} reads the title and the first words of the summary, the others the whole of it
     */
    List<TopicAssignment> tag(Paper paper, Lens lens);

    /** Returns the topics of a paper by the lead and by the full text, which may take less than to ask for each. */
    default TopicsByLens tag(Paper paper) {
        return new TopicsByLens(tag(paper, Lens.LEAD), tag(paper, Lens.FULL));
    }

    /**
     * The topics of a paper, the surest first.
     *
     * @param lead by its title and the first words of its summary
     * @param full by its title and its whole summary
     */
    record TopicsByLens(List<TopicAssignment> lead, List<TopicAssignment> full) {}
}
