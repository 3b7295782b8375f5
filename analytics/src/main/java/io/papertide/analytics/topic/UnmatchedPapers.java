package io.papertide.analytics.topic;

import io.papertide.analytics.Lens;
import io.papertide.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Collects the papers that got no topic or none for sure, and the words that tell them from the others. */
public final class UnmatchedPapers implements Consumer<Paper> {
    private static final int LEAST_PAPERS = 2;
    private static final double HALF = 0.5;

    private final CatalogueTagger tagger;
    private final TopicFeatures features;
    private final double sure;
    private final List<Paper> unmatched = new ArrayList<>();
    private final Map<String, int[]> counts = new TreeMap<>();
    private int papers;

    /**
     * Begins with none.
     *
     * @param sure a paper of which no topic is so likely counts as one without a topic, 0..1
     */
    public UnmatchedPapers(TopicCatalogue catalogue, double sure) {
        tagger = CatalogueTagger.of(catalogue);
        features = TopicFeatures.of(catalogue);
        this.sure = sure;
    }

    /**
     * A word or two that tell the papers without a topic from the others.
     *
     * @param term the words, in the singular
     * @param papers how many papers without a topic have them
     * @param others how many others have them
     */
    public record Term(String term, int papers, int others) {}

    @Override
    public void accept(Paper paper) {
        papers++;
        boolean without = tagger.tag(paper, Lens.FULL).stream().noneMatch(topic -> topic.score() >= sure);
        if (without) {
            unmatched.add(paper);
        }
        for (String name : features.of(paper, Lens.FULL).keySet()) {
            if (name.startsWith(FeatureGroup.WORD.prefix())) {
                counts.computeIfAbsent(name, n -> new int[2])[without ? 0 : 1]++;
            }
        }
    }

    /** Returns how many papers were looked at. */
    public int papers() {
        return papers;
    }

    /** Returns the papers without a topic, in the order in which they came. */
    public List<Paper> unmatched() {
        return List.copyOf(unmatched);
    }

    /** Returns the terms that at least two papers without a topic have, those first that the others have least of. */
    public List<Term> terms(int top) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= LEAST_PAPERS)
                .map(entry -> new Term(
                        entry.getKey().substring(FeatureGroup.WORD.prefix().length()),
                        entry.getValue()[0],
                        entry.getValue()[1]))
                .sorted(Comparator.comparingDouble((Term term) -> -ratio(term)).thenComparing(Term::term))
                .limit(top)
                .toList();
    }

    private double ratio(Term term) {
        double share = (term.papers() + HALF) / (unmatched.size() + 1.0);
        return share * share / ((term.others() + HALF) / (papers - unmatched.size() + 1.0));
    }
}
