package io.papertide.analytics.topic;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.Lens;
import io.papertide.model.Paper;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a text and the cues found in it into features by name. */
public final class TopicFeatures {
    private static final List<FeatureGroup> OF_TOPIC = List.of(
            FeatureGroup.SCORE, FeatureGroup.TITLE, FeatureGroup.OPENING, FeatureGroup.REST, FeatureGroup.DENSITY);

    private final Map<FeatureGroup, List<String>> names = new EnumMap<>(FeatureGroup.class);
    private final CueMatcher matcher;
    private final int topics;

    private TopicFeatures(List<Topic> topics) {
        this.topics = topics.size();
        matcher = new CueMatcher(topics);
        for (FeatureGroup group : OF_TOPIC) {
            names.put(
                    group,
                    topics.stream().map(topic -> group.prefix() + topic.id()).toList());
        }
    }

    /** Returns what reads texts by a catalogue. */
    public static TopicFeatures of(TopicCatalogue catalogue) {
        return new TopicFeatures(catalogue.topics());
    }

    /** Returns the features of a paper by name, in the order of the catalogue and of the text; those of words too. */
    public Map<String, Double> of(Paper paper, Lens lens) {
        return features(
                PaperText.of(paper, lens == Lens.LEAD ? AnalysisOptions.DEFAULT.leadWords() : Integer.MAX_VALUE));
    }

    /** Returns the features of a paper's title by name. */
    public Map<String, Double> ofTitle(Paper paper) {
        return features(PaperText.of(paper, 0));
    }

    private Map<String, Double> features(PaperText text) {
        Map<String, Double> found = new LinkedHashMap<>();
        read(text, scores(text), EnumSet.allOf(FeatureGroup.class), found::putIfAbsent);
        return found;
    }

    /** Tells whether a term as a whole is a strong cue of a topic. */
    boolean isStrongCue(String term, String topic) {
        PaperText text = PaperText.ofTitle(term);
        return matcher.hits(text).stream()
                .anyMatch(hit -> hit.strength() == CueStrength.STRONG
                        && hit.surface().equals(term)
                        && names.getOrDefault(FeatureGroup.SCORE, List.of())
                                .get(hit.topic())
                                .equals(FeatureGroup.SCORE.prefix() + topic));
    }

    /** Returns what the cues say in a text. */
    CueScores scores(PaperText text) {
        return CueScores.of(topics, matcher.hits(text), text);
    }

    /** Hands over the features of a text that belong to some groups; all those of cues are in any case. */
    void read(PaperText text, CueScores scores, Set<FeatureGroup> groups, FeatureSink sink) {
        for (int topic = 0; topic < topics; topic++) {
            add(FeatureGroup.SCORE, topic, scores.points(topic), sink);
            add(FeatureGroup.TITLE, topic, scores.title(topic), sink);
            add(FeatureGroup.OPENING, topic, scores.opening(topic), sink);
            add(FeatureGroup.REST, topic, scores.rest(topic), sink);
            add(FeatureGroup.DENSITY, topic, scores.density(topic), sink);
        }
        if (groups.contains(FeatureGroup.SHAPE)) {
            text.shape().forEach(name -> sink.add(FeatureGroup.SHAPE.prefix() + name, 1));
        }
        if (groups.contains(FeatureGroup.WORD) || groups.contains(FeatureGroup.OPENS)) {
            TextWords.read(text, sink);
        }
    }

    private void add(FeatureGroup group, int topic, double sum, FeatureSink sink) {
        if (sum > 0) {
            sink.add(names.getOrDefault(group, List.of()).get(topic), StrictMath.log1p(sum));
        }
    }
}
