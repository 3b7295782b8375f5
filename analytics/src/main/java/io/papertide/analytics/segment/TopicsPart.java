package io.papertide.analytics.segment;

import io.papertide.analytics.Subject;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a segment that says which papers have which topics: the catalogue's ids and names, the number of papers; then a
 * paper: for the lead and for the full text the number of topics, and for each its place in the catalogue and how often the
 * paper speaks of it.
 */
final class TopicsPart {
    private final List<Subject> catalogue;
    private final Map<String, Integer> places = new HashMap<>();
    private final ByteSink papers = new ByteSink();
    private int count;

    TopicsPart(List<Subject> catalogue) {
        this.catalogue = catalogue;
        catalogue.forEach(topic -> places.put(topic.id(), places.size()));
    }

    void add(PaperAnalysis paper) {
        count++;
        add(paper.lead());
        add(paper.full());
    }

    private void add(List<TopicAssignment> given) {
        papers.number(given.size());
        for (TopicAssignment assignment : given) {
            papers.number(places.get(assignment.topic()));
            papers.number(Math.max(1, assignment.evidence().size()));
        }
    }

    byte[] toBytes() {
        ByteSink sink = new ByteSink();
        sink.number(catalogue.size());
        for (Subject topic : catalogue) {
            sink.text(topic.id());
            for (Language language : Language.values()) {
                sink.text(topic.name().in(language).orElse(""));
            }
        }
        sink.number(count);
        sink.append(papers);
        return sink.toBytes();
    }

    /** Receives the topics of the papers of a segment in their order, those of the lead before those of the full text. */
    interface Visitor {
        /** Takes one topic of a paper. */
        void topic(int paper, boolean lead, int topic, int occurrences);
    }

    /** Returns the topics of the catalogue in its order. */
    static List<Subject> catalogue(byte[] bytes) {
        return catalogue(new ByteSource(bytes));
    }

    private static List<Subject> catalogue(ByteSource source) {
        List<Subject> topics = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            String id = source.text();
            topics.add(new Subject(Subject.Kind.TOPIC, id, new BilingualText(source.text(), source.text())));
        }
        return topics;
    }

    /** Reads the topics of all papers and returns the number of papers. */
    static int read(byte[] bytes, Visitor visitor) {
        ByteSource source = new ByteSource(bytes);
        int topics = catalogue(source).size();
        int papers = source.count();
        for (int paper = 0; paper < papers; paper++) {
            for (boolean lead : new boolean[] {true, false}) {
                for (int left = source.count(); left > 0; left--) {
                    visitor.topic(paper, lead, source.number(topics), source.number());
                }
            }
        }
        source.end();
        return papers;
    }
}
