package io.papertide.analytics.evaluate;

import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.analytics.topic.TopicAssignment;
import io.papertide.analytics.topic.TopicTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Topics compared with hand labels.
 *
 * @param papers how many papers were compared
 * @param topics a score a topic, in the order of the catalogue
 * @param primaryRight papers whose primary topic is the labelled one
 * @param quarterlyError the mean absolute difference between a topic's share by labels and by tagger, over quarters of
 *     thirteen weeks and topics: what a chart of shares would be wrong by, 0..1
 */
public record TopicEvaluation(int papers, List<TopicScore> topics, int primaryRight, double quarterlyError) {
    private static final int WEEKS_OF_A_QUARTER = 13;
    private static final int LAST_QUARTER = 4;

    /** Copies. */
    public TopicEvaluation {
        topics = List.copyOf(topics);
    }

    /** Tags papers and compares. */
    public static TopicEvaluation of(TopicTagger tagger, Lens lens, List<LabelledPaper> papers) {
        Counter counter = new Counter(tagger.topics().stream().map(Subject::id).toList());
        papers.forEach(paper -> counter.add(paper, tagger.tag(paper.paper(), lens)));
        return counter.evaluation(papers.size());
    }

    /** Returns F1 over all decisions together. */
    public double microF1() {
        return new TopicScore(
                        "all",
                        topics.stream().mapToInt(TopicScore::hits).sum(),
                        topics.stream().mapToInt(TopicScore::given).sum(),
                        topics.stream().mapToInt(TopicScore::labelled).sum())
                .f1();
    }

    /** Returns the mean of the F1 of the topics that a label names. */
    public double macroF1() {
        return topics.stream()
                .filter(topic -> topic.labelled() > 0)
                .mapToDouble(TopicScore::f1)
                .average()
                .orElse(0);
    }

    /** Counts by topic and by quarter. */
    private static final class Counter {
        private final List<String> ids;
        private final int[] hits;
        private final int[] given;
        private final int[] labelled;
        private final Map<String, int[]> quarters = new TreeMap<>();
        private int primaryRight;

        Counter(List<String> ids) {
            this.ids = ids;
            hits = new int[ids.size()];
            given = new int[ids.size()];
            labelled = new int[ids.size()];
        }

        void add(LabelledPaper paper, List<TopicAssignment> topics) {
            List<String> got = topics.stream().map(TopicAssignment::topic).toList();
            // By topic: given minus labelled; in the last place the papers of the quarter.
            int[] quarter = quarters.computeIfAbsent(quarter(paper), q -> new int[ids.size() + 1]);
            quarter[ids.size()]++;
            for (int i = 0; i < ids.size(); i++) {
                int has = paper.topics().contains(ids.get(i)) ? 1 : 0;
                int gets = got.contains(ids.get(i)) ? 1 : 0;
                labelled[i] += has;
                given[i] += gets;
                hits[i] += has * gets;
                quarter[i] += gets - has;
            }
            boolean right = topics.stream()
                    .anyMatch(topic -> topic.primary() && topic.topic().equals(paper.primary()));
            primaryRight += right ? 1 : 0;
        }

        private static String quarter(LabelledPaper paper) {
            int number = Math.min(LAST_QUARTER, (paper.week().week() - 1) / WEEKS_OF_A_QUARTER + 1);
            return paper.week().year() + "-Q" + number;
        }

        TopicEvaluation evaluation(int papers) {
            List<TopicScore> scores = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                scores.add(new TopicScore(ids.get(i), hits[i], given[i], labelled[i]));
            }
            double sum = 0;
            for (int[] quarter : quarters.values()) {
                for (int i = 0; i < ids.size(); i++) {
                    sum += Math.abs((double) quarter[i]) / quarter[ids.size()];
                }
            }
            double error = quarters.isEmpty() ? 0 : sum / (quarters.size() * ids.size());
            return new TopicEvaluation(papers, scores, primaryRight, error);
        }
    }
}
