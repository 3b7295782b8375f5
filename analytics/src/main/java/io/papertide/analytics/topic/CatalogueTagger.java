package io.papertide.analytics.topic;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.Lens;
import io.papertide.analytics.Subject;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files papers by the cues of a catalogue. */
public final class CatalogueTagger implements TopicTagger {
    private static final double THRESHOLD = 0.5;
    private static final int MOST_EVIDENCE = 6;

    private final List<Topic> topics;
    private final List<Subject> subjects;
    private final CueMatcher matcher;

    private CatalogueTagger(TopicCatalogue catalogue) {
        topics = catalogue.topics();
        subjects = topics.stream().map(Topic::subject).toList();
        matcher = new CueMatcher(topics, AnalysisOptions.DEFAULT.leadWords());
    }

    /** Returns a tagger for a catalogue. */
    public static CatalogueTagger of(TopicCatalogue catalogue) {
        return new CatalogueTagger(catalogue);
    }

    @Override
    public List<Subject> topics() {
        return subjects;
    }

    @Override
    public List<TopicAssignment> tag(Paper paper, Lens lens) {
        String title = paper.title().preferring(Language.ENGLISH);
        String summary = paper.summary().preferring(Language.ENGLISH);
        Map<Integer, Tally> tallies = new HashMap<>();
        for (CueHit hit : matcher.hits(title, summary, lens == Lens.LEAD)) {
            CueStrength strength = topics.get(hit.topic()).cues().get(hit.cue()).strength();
            tallies.computeIfAbsent(hit.topic(), t -> new Tally()).add(hit, points(strength, hit.place()));
        }
        List<Map.Entry<Integer, Tally>> given = tallies.entrySet().stream()
                .filter(entry -> entry.getValue().score() >= THRESHOLD)
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Tally> entry) ->
                                -entry.getValue().score())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        int primary = primary(given);
        List<TopicAssignment> assignments = new ArrayList<>();
        for (Map.Entry<Integer, Tally> entry : given) {
            Tally tally = entry.getValue();
            boolean first = entry.getKey() == primary;
            assignments.add(
                    new TopicAssignment(topics.get(entry.getKey()).id(), first, tally.score(), tally.evidence()));
        }
        return assignments;
    }

    private int primary(List<Map.Entry<Integer, Tally>> given) {
        return given.stream()
                .map(Map.Entry::getKey)
                .filter(topic -> !topics.get(topic).id().equals("llm"))
                .findFirst()
                .orElse(given.isEmpty() ? -1 : given.get(0).getKey());
    }

    private static double points(CueStrength strength, Place place) {
        double points = switch (strength) {
            case STRONG -> 3;
            case USUAL -> 1.5;
            case HINT -> 0.6;
        };
        return switch (place) {
            case TITLE -> points * 1.5;
            case LEAD -> points;
            case REST -> points * 0.4;
        };
    }

    /** What was found for one topic; each cue counts once, at its best place. */
    private static final class Tally {
        private final Map<Integer, Double> points = new HashMap<>();
        private final EnumMap<Place, List<String>> surfaces = new EnumMap<>(Place.class);

        void add(CueHit hit, double value) {
            points.merge(hit.cue(), value, Math::max);
            surfaces.computeIfAbsent(hit.place(), p -> new ArrayList<>()).add(hit.surface());
        }

        double score() {
            double sum = points.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .sum();
            return 1 / (1 + Math.exp(2 - sum));
        }

        List<String> evidence() {
            return surfaces.values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .limit(MOST_EVIDENCE)
                    .toList();
        }
    }
}
