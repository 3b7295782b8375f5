package io.papertide.analytics.segment;

import io.papertide.analytics.Subject;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a segment of papers that come in corpus order. */
public final class SegmentBuilder {
    private final FramePart frame = new FramePart();
    private final TopicsPart topics;
    private final AssignmentsPart assignments = new AssignmentsPart();
    private final KeywordsPart english = new KeywordsPart(Language.ENGLISH);
    private final KeywordsPart korean = new KeywordsPart(Language.KOREAN);
    private final StylesPart styles = new StylesPart();
    private int size;

    /** Makes a builder for papers that were analysed with a catalogue of these topics. */
    public SegmentBuilder(List<Subject> catalogue) {
        topics = new TopicsPart(catalogue);
    }

    /** Adds the next paper. */
    public SegmentBuilder add(AnalysedPaper paper) {
        frame.add(paper);
        topics.add(paper.analysis());
        assignments.add(paper.analysis());
        english.add(paper.analysis().english());
        korean.add(paper.analysis().korean());
        size++;
        return this;
    }

    /** Adds an issue, in any order; each issue of a corpus belongs to one segment, whichever. */
    public SegmentBuilder add(Issue issue) {
        styles.add(issue);
        return this;
    }

    /** Returns the number of papers added. */
    public int size() {
        return size;
    }

    /** Returns the segment. */
    public Segment build() {
        Map<SegmentPart, byte[]> parts = new EnumMap<>(SegmentPart.class);
        parts.put(SegmentPart.FRAME, frame.toBytes());
        parts.put(SegmentPart.TOPICS, topics.toBytes());
        parts.put(SegmentPart.ASSIGNMENTS, assignments.toBytes());
        parts.put(SegmentPart.ENGLISH, english.toBytes());
        parts.put(SegmentPart.KOREAN, korean.toBytes());
        parts.put(SegmentPart.STYLES, styles.toBytes());
        return new Segment(parts);
    }
}
