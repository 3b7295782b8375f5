package io.papertide.analytics.topic;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Files papers by the cues of a catalogue, weighed by a model. */
public final class CatalogueTagger implements TopicTagger {
    /** A paper of which nothing is sure gets the likeliest topic if that is at least so likely. */
    private static final double LEAST = 0.15;

    /** What nearly every paper is about says least of one. */
    private static final String GENERAL = "llm";

    private final List<Topic> topics;
    private final List<Subject> subjects;
    private final TopicModel model;
    private final CueMatcher matcher;

    private CatalogueTagger(List<Topic> topics, TopicModel model, int leadWords) {
        this.topics = topics;
        subjects = topics.stream().map(Topic::subject).toList();
        this.model = model;
        matcher = new CueMatcher(topics, leadWords);
    }

    /** Returns a tagger for a catalogue with the model that comes with Papertide. */
    public static CatalogueTagger of(TopicCatalogue catalogue) {
        return of(catalogue, TopicModel.bundled());
    }

    /** Returns a tagger for a catalogue and a model. */
    public static CatalogueTagger of(TopicCatalogue catalogue, TopicModel model) {
        return new CatalogueTagger(catalogue.topics(), model, AnalysisOptions.DEFAULT.leadWords());
    }

    /** Returns this tagger with so many words of a summary as the lead, 1 or more. */
    public CatalogueTagger withLeadWords(int words) {
        return new CatalogueTagger(topics, model, words);
    }

    @Override
    public List<Subject> topics() {
        return subjects;
    }

    /** Returns the scores of all topics in a paper, in the order of the catalogue, for training. */
    public double[] scores(Paper paper, Lens lens) {
        return read(paper, lens == Lens.LEAD).scores();
    }

    private CueScores read(Paper paper, boolean leadOnly) {
        String title = paper.title().preferring(Language.ENGLISH);
        String summary = paper.summary().preferring(Language.ENGLISH);
        return CueScores.of(topics, matcher.hits(title, summary, leadOnly));
    }

    @Override
    public List<TopicAssignment> tag(Paper paper, Lens lens) {
        CueScores scores = read(paper, lens == Lens.LEAD);
        Map<String, Double> byId = byId(scores);
        double[] probabilities = topics.stream()
                .mapToDouble(topic -> model.probability(topic.id(), byId, lens == Lens.LEAD))
                .toArray();
        List<Integer> ranked = IntStream.range(0, topics.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer topic) -> -probabilities[topic])
                        .thenComparing(topic -> topic))
                .toList();
        List<Integer> given = ranked.stream()
                .filter(topic -> probabilities[topic] >= model.threshold())
                .toList();
        if (given.isEmpty() && probabilities[ranked.get(0)] >= LEAST) {
            given = ranked.subList(0, 1);
        }
        int primary = primary(given, byId);
        List<TopicAssignment> assignments = new ArrayList<>();
        for (int topic : given) {
            assignments.add(new TopicAssignment(
                    topics.get(topic).id(),
                    topic == primary,
                    probabilities[topic],
                    evidence(topic, scores, lens == Lens.LEAD)));
        }
        return assignments;
    }

    private Map<String, Double> byId(CueScores scores) {
        double[] own = scores.scores();
        Map<String, Double> byId = new HashMap<>();
        for (int topic = 0; topic < own.length; topic++) {
            byId.put(topics.get(topic).id(), own[topic]);
        }
        return byId;
    }

    /** Returns the given topic that is likeliest to be the primary one, {@code llm} only if there is no other; -1 if none is given. */
    private int primary(List<Integer> given, Map<String, Double> scores) {
        return given.stream()
                .max(Comparator.comparing(
                                (Integer topic) -> !topics.get(topic).id().equals(GENERAL))
                        .thenComparingDouble(topic ->
                                model.primaryProbability(topics.get(topic).id(), scores))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    /** Returns the topic's own cues; where there are none, those of the topics that spoke for it most. */
    private List<String> evidence(int topic, CueScores scores, boolean leadOnly) {
        List<String> own = scores.evidence(topic);
        if (!own.isEmpty()) {
            return own;
        }
        double[] all = scores.scores();
        return IntStream.range(0, topics.size())
                .boxed()
                .filter(other -> all[other] > 0)
                .max(Comparator.comparingDouble(other -> model.contribution(
                        topics.get(topic).id(), topics.get(other).id(), all[other], leadOnly)))
                .map(scores::evidence)
                .orElse(List.of());
    }
}
