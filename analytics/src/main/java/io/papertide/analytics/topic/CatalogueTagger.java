package io.papertide.analytics.topic;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final TopicFeatures features;

    private final int leadWords;

    private CatalogueTagger(List<Topic> topics, TopicModel model, TopicFeatures features, int leadWords) {
        this.topics = topics;
        subjects = topics.stream().map(Topic::subject).toList();
        this.model = model;
        this.features = features;
        this.leadWords = leadWords;
    }

    /** Returns a tagger for a catalogue with the model that comes with Papertide. */
    public static CatalogueTagger of(TopicCatalogue catalogue) {
        return of(catalogue, TopicModel.bundled());
    }

    /** Returns a tagger for a catalogue and a model. */
    public static CatalogueTagger of(TopicCatalogue catalogue, TopicModel model) {
        return new CatalogueTagger(
                catalogue.topics(), model, TopicFeatures.of(catalogue), AnalysisOptions.DEFAULT.leadWords());
    }

    /** Returns this tagger with so many words of a summary as the lead, 1 or more. */
    public CatalogueTagger withLeadWords(int words) {
        return new CatalogueTagger(topics, model, features, words);
    }

    @Override
    public List<Subject> topics() {
        return subjects;
    }

    @Override
    public List<TopicAssignment> tag(Paper paper, Lens lens) {
        PaperText text = PaperText.of(paper, lens == Lens.LEAD ? leadWords : Integer.MAX_VALUE);
        CueScores scores = features.scores(text);
        TopicDecisions decisions = decide(text, scores, TopicReading.of(text, lens == Lens.LEAD));
        double[] probabilities = decisions.probabilities(topics, scores);
        List<Integer> given = given(probabilities);
        int primary = primary(given, text, scores);
        List<TopicAssignment> assignments = new ArrayList<>();
        for (int topic : given) {
            assignments.add(new TopicAssignment(
                    topics.get(topic).id(),
                    topic == primary,
                    probabilities[topic],
                    evidence(topic, scores, decisions)));
        }
        return assignments;
    }

    private TopicDecisions decide(PaperText text, CueScores scores, TopicReading reading) {
        TopicDecisions decisions = new TopicDecisions(model.table(reading));
        features.read(text, scores, decisions);
        return decisions;
    }

    private List<Integer> given(double[] probabilities) {
        List<Integer> ranked = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer topic) -> -probabilities[topic])
                        .thenComparing(topic -> topic))
                .toList();
        List<Integer> given = ranked.stream()
                .filter(topic -> probabilities[topic] >= model.threshold())
                .toList();
        return given.isEmpty() && probabilities[ranked.get(0)] >= LEAST ? ranked.subList(0, 1) : given;
    }

    /** Returns the given topic that is likeliest to be the primary one, {@code llm} only if there is no other; -1 if none is given. */
    private int primary(List<Integer> given, PaperText text, CueScores scores) {
        if (given.size() < 2) {
            return given.isEmpty() ? -1 : given.get(0);
        }
        double[] likely = decide(text, scores, TopicReading.PRIMARY).probabilities(topics, scores);
        return given.stream()
                .max(Comparator.comparing(
                                (Integer topic) -> !topics.get(topic).id().equals(GENERAL))
                        .thenComparingDouble(topic -> likely[topic])
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    /** Returns the topic's own cues; where there are none, the cues of topics or the words that spoke for it most. */
    private List<String> evidence(int topic, CueScores scores, TopicDecisions decisions) {
        List<String> own = scores.evidence(topic);
        if (!own.isEmpty()) {
            return own;
        }
        return decisions.contributions(topics.get(topic).id()).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> words(entry.getKey(), scores).stream())
                .limit(1)
                .toList();
    }

    private List<String> words(String feature, CueScores scores) {
        FeatureGroup group = FeatureGroup.of(feature);
        String name = feature.substring(group.prefix().length());
        if (group.isOfTopic()) {
            return IntStream.range(0, topics.size())
                    .filter(topic -> topics.get(topic).id().equals(name))
                    .mapToObj(scores::evidence)
                    .flatMap(evidence -> evidence.stream().limit(1))
                    .toList();
        }
        return group == FeatureGroup.WORD ? List.of(name) : List.of();
    }
}
