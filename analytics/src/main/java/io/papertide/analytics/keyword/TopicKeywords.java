package io.papertide.analytics.keyword;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels topics by class-based TF-IDF (Grootendorst 2022) in the lead lens: the papers of a topic are one text.
 *
 * <p>A keyword's weight in a topic is tf * log(1 + A / f): tf is the number of the topic's papers that have it over all keywords
 * of these papers, f the number of papers that have it summed over the topics, A the mean number of keywords of a topic. A paper
 * counts a keyword once, so that no paper labels a topic by repeating itself.
 */
public final class TopicKeywords {
    /** A keyword of fewer papers of a topic says nothing about it. */
    private static final int FEWEST = 2;

    private final CorpusFrame frame;
    private final BitSet papers;

    /** Prepares the labels of one period. */
    public TopicKeywords(CorpusFrame frame, Period period) {
        this.frame = frame;
        papers = frame.papers(period);
    }

    /**
     * Returns the keywords of each topic by its id, the best first.
     *
     * @param topics the classes; a paper may be in several
     * @param keywords the candidates
     * @param top the most for a topic
     */
    public Map<String, List<TopicKeyword>> of(
            List<SubjectPostings> topics, Collection<SubjectPostings> keywords, int top) {
        List<BitSet> classes = topics.stream().map(this::papersOf).toList();
        List<SubjectPostings> terms = List.copyOf(keywords);
        int[][] counts = new int[terms.size()][classes.size()];
        long[] perClass = new long[classes.size()];
        long[] perTerm = new long[terms.size()];
        for (int term = 0; term < counts.length; term++) {
            for (int topic = 0; topic < perClass.length; topic++) {
                int count = (int)
                        terms.get(term).lead().papersIn(classes.get(topic)).count();
                counts[term][topic] = count;
                perClass[topic] += count;
                perTerm[term] += count;
            }
        }
        double mean = java.util.Arrays.stream(perClass).average().orElse(0);
        Map<String, List<TopicKeyword>> labels = new LinkedHashMap<>();
        for (int topic = 0; topic < perClass.length; topic++) {
            List<TopicKeyword> found = new ArrayList<>();
            for (int term = 0; term < counts.length; term++) {
                if (counts[term][topic] >= FEWEST) {
                    double tf = (double) counts[term][topic] / perClass[topic];
                    double score = tf * Math.log(1 + mean / perTerm[term]);
                    found.add(keyword(terms.get(term), classes.get(topic), score));
                }
            }
            labels.put(topics.get(topic).subject().id(), best(found, top));
        }
        return labels;
    }

    private BitSet papersOf(SubjectPostings topic) {
        BitSet set = new BitSet();
        topic.lead().papersIn(papers).forEach(set::set);
        return set;
    }

    private TopicKeyword keyword(SubjectPostings term, BitSet topic, double score) {
        int count = (int) term.lead().papersIn(topic).count();
        return new TopicKeyword(
                term.subject(),
                ShareEstimate.of(count, topic.cardinality()),
                score,
                frame.ids(term.lead().papersIn(topic)));
    }

    private static List<TopicKeyword> best(List<TopicKeyword> found, int top) {
        return found.stream()
                .sorted(Comparator.comparingDouble(TopicKeyword::score)
                        .reversed()
                        .thenComparing(label -> label.keyword().id()))
                .limit(top)
                .toList();
    }
}
