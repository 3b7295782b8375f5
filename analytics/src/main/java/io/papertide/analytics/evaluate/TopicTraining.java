package io.papertide.analytics.evaluate;

import io.papertide.analytics.Lens;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.Topic;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Learns from labels how the scores of all topics decide on each of them. */
public final class TopicTraining {
    /** Of 0.3, 1, 3 and 10 the best between the years. */
    private static final double PENALTY = 1;

    /** Under one half, for a topic that is not given cannot be found, and shares would come out too small. */
    private static final double THRESHOLD = 0.37;

    private TopicTraining() {}

    /**
     * Returns the weights learned from labelled papers.
     *
     * @param origin lines that say what they were made from
     * @throws IllegalArgumentException if there are no papers
     */
    public static TopicModel train(TopicCatalogue catalogue, List<LabelledPaper> papers, List<String> origin) {
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("weights are learned from papers");
        }
        List<String> ids = catalogue.topics().stream().map(Topic::id).toList();
        CatalogueTagger tagger = CatalogueTagger.of(catalogue);
        double[][] full = scores(tagger, Lens.FULL, papers);
        return new TopicModel(
                origin,
                ids,
                lines(full, ids, papers, TopicTraining::has),
                lines(scores(tagger, Lens.LEAD, papers), ids, papers, TopicTraining::has),
                lines(full, ids, papers, TopicTraining::isPrimary),
                THRESHOLD);
    }

    private static boolean has(LabelledPaper paper, String topic) {
        return paper.topics().contains(topic);
    }

    private static boolean isPrimary(LabelledPaper paper, String topic) {
        return paper.primary().equals(topic);
    }

    private static double[][] scores(CatalogueTagger tagger, Lens lens, List<LabelledPaper> papers) {
        return papers.stream().map(paper -> tagger.scores(paper.paper(), lens)).toArray(double[][]::new);
    }

    private static Map<String, TopicModel.Line> lines(
            double[][] scores, List<String> ids, List<LabelledPaper> papers, BiPredicate<LabelledPaper, String> label) {
        Map<String, TopicModel.Line> lines = new LinkedHashMap<>();
        for (String id : ids) {
            boolean[] labels = new boolean[papers.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = label.test(papers.get(i), id);
            }
            double[] fitted = LogisticRegression.fit(scores, labels, PENALTY);
            List<Double> weights = new ArrayList<>();
            for (int i = 1; i < fitted.length; i++) {
                weights.add(fitted[i]);
            }
            lines.put(id, new TopicModel.Line(fitted[0], weights));
        }
        return lines;
    }
}
