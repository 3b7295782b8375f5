package io.papertide.analytics.segment;

import io.papertide.analytics.topic.TopicAssignment;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a segment that says why papers have topics: the number of papers; then a paper: for the lead and for the full
 * text the number of topics, and for each its id, whether it is the primary one, its score, and its evidence.
 */
final class AssignmentsPart {
    private final Numbering<String> topics = new Numbering<>();
    private final ByteSink papers = new ByteSink();
    private int count;

    void add(PaperAnalysis paper) {
        count++;
        add(paper.lead());
        add(paper.full());
    }

    private void add(List<TopicAssignment> given) {
        papers.number(given.size());
        for (TopicAssignment assignment : given) {
            papers.number(topics.of(assignment.topic()) << 1 | (assignment.primary() ? 1 : 0));
            papers.real(assignment.score());
            papers.number(assignment.evidence().size());
            assignment.evidence().forEach(papers::text);
        }
    }

    byte[] toBytes() {
        ByteSink sink = new ByteSink();
        sink.number(topics.things().size());
        topics.things().forEach(sink::text);
        sink.number(count);
        sink.append(papers);
        return sink.toBytes();
    }

    /** Receives the topics of the papers of a segment in their order. */
    interface Visitor {
        /** Takes the topics of a paper, the surest first. */
        void paper(List<TopicAssignment> lead, List<TopicAssignment> full);
    }

    static void read(byte[] bytes, Visitor visitor) {
        ByteSource source = new ByteSource(bytes);
        List<String> topics = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            topics.add(source.text());
        }
        for (int left = source.count(); left > 0; left--) {
            List<TopicAssignment> lead = assignments(source, topics);
            visitor.paper(lead, assignments(source, topics));
        }
        source.end();
    }

    private static List<TopicAssignment> assignments(ByteSource source, List<String> topics) {
        List<TopicAssignment> given = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            int topic = source.number(topics.size() * 2);
            double score = source.real();
            List<String> evidence = new ArrayList<>();
            for (int more = source.count(); more > 0; more--) {
                evidence.add(source.text());
            }
            given.add(new TopicAssignment(topics.get(topic >> 1), (topic & 1) != 0, score, evidence));
        }
        return given;
    }
}
