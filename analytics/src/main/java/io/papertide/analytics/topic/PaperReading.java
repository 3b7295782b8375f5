package io.papertide.analytics.topic;

import io.papertide.analytics.topic.TopicExplanation.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One paper as a tagger reads it: what was found, what follows from it, and why. */
final class PaperReading {
    /** A paper of which nothing is sure gets the likeliest topic if that is at least so likely. */
    private static final double LEAST = 0.15;

    private static final double LEAST_REASON = 0.05;

    private final List<Topic> topics;
    private final TopicModel model;
    private final TopicFeatures features;
    private final PaperText text;
    private final CueScores scores;
    private final TopicDecisions decisions;
    private final double[] probabilities;

    PaperReading(
            List<Topic> topics,
            TopicModel model,
            TopicFeatures features,
            PaperText text,
            CueScores scores,
            boolean leadOnly) {
        this.topics = topics;
        this.model = model;
        this.features = features;
        this.text = text;
        this.scores = scores;
        decisions = decide(TopicReading.of(text, leadOnly));
        probabilities = decisions.probabilities(topics, scores);
        for (int topic = 0; topic < probabilities.length; topic++) {
            if (topics.get(topic).isGroup()) {
                probabilities[topic] = members(topic)
                        .mapToDouble(member -> probabilities[member])
                        .max()
                        .orElse(0);
            }
        }
    }

    private TopicDecisions decide(TopicReading reading) {
        TopicDecisions decided = new TopicDecisions(model.table(reading));
        features.read(text, scores, reading.groups(), decided);
        return decided;
    }

    private IntStream members(int group) {
        return IntStream.range(0, topics.size())
                .filter(topic ->
                        topics.get(group).group().contains(topics.get(topic).id()));
    }

    List<TopicAssignment> assignments() {
        List<Integer> given = given();
        int primary = primary(given);
        List<TopicAssignment> assignments = new ArrayList<>();
        for (int topic : given) {
            assignments.add(new TopicAssignment(
                    topics.get(topic).id(), topic == primary, probabilities[topic], evidence(topic)));
        }
        return assignments;
    }

    /** Returns why each topic was given, the surest first, and after them the nearest that was not. */
    List<TopicExplanation> explanations() {
        List<Integer> ranked = ranked();
        List<Integer> given = given();
        int primary = primary(given);
        List<Integer> shown = new ArrayList<>(given);
        ranked.stream().filter(topic -> !given.contains(topic)).findFirst().ifPresent(shown::add);
        return shown.stream()
                .map(topic -> new TopicExplanation(
                        topics.get(topic).id(),
                        given.contains(topic),
                        topic == primary,
                        probabilities[topic],
                        model.threshold(),
                        scores.cues(topic),
                        reasons(topics.get(topic).id())))
                .toList();
    }

    private List<Reason> reasons(String topic) {
        return decisions.contributions(topic).entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .filter(reason -> Math.abs(reason.added()) >= LEAST_REASON)
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.added()))
                        .thenComparing(Reason::feature))
                .toList();
    }

    private List<Integer> ranked() {
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer topic) -> -probabilities[topic])
                        .thenComparing(topic -> topic))
                .toList();
    }

    private List<Integer> given() {
        List<Integer> ranked = ranked();
        List<Integer> given = ranked.stream()
                .filter(topic -> probabilities[topic] >= model.threshold())
                .toList();
        boolean none = given.isEmpty() && !ranked.isEmpty() && probabilities[ranked.get(0)] >= LEAST;
        return none ? ranked.subList(0, 1) : given;
    }

    /**
     * Returns the given topic that is likeliest to be the primary one, a group or {@code llm} only if there is no other; -1 if none
     * is given.
     */
    private int primary(List<Integer> given) {
        if (given.size() < 2) {
            return given.isEmpty() ? -1 : given.get(0);
        }
        double[] likely = decide(TopicReading.PRIMARY).probabilities(topics, scores);
        return given.stream()
                .max(Comparator.comparing((Integer topic) -> !topics.get(topic).isGroup())
                        .thenComparing(topic -> !topics.get(topic).id().equals(Topic.GENERAL))
                        .thenComparingDouble(topic -> likely[topic])
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    /** Returns the topic's own cues; where there are none, the cues of topics or the words that spoke for it most. */
    private List<String> evidence(int topic) {
        List<String> own = scores.evidence(topic);
        if (!own.isEmpty()) {
            return own;
        }
        if (topics.get(topic).isGroup()) {
            return members(topic)
                    .boxed()
                    .max(Comparator.comparingDouble(member -> probabilities[member]))
                    .map(this::evidence)
                    .orElse(List.of());
        }
        return decisions.contributions(topics.get(topic).id()).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> words(entry.getKey()).stream())
                .limit(1)
                .toList();
    }

    private List<String> words(String feature) {
        if (feature.equals(WeightTable.BIAS)) {
            return List.of();
        }
        FeatureGroup kind = FeatureGroup.of(feature);
        String name = feature.substring(kind.prefix().length());
        if (kind.isOfTopic()) {
            return IntStream.range(0, topics.size())
                    .filter(topic -> topics.get(topic).id().equals(name))
                    .mapToObj(scores::evidence)
                    .flatMap(evidence -> evidence.stream().limit(1))
                    .toList();
        }
        return kind == FeatureGroup.WORD ? List.of(name) : List.of();
    }
}
