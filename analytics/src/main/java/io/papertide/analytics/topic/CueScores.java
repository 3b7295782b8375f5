package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How strongly the cues of each topic speak in one text.
 *
 * <p>A cue counts once, where it weighs most. In the title it weighs 1.5 times its strength; in the summary the less the
 * further down it stands, half as much at word 40 as at the beginning, so that a text does not gain by its length. A topic's
 * score is {@code ln(1 + sum of points)}.
 */
final class CueScores {
    private static final double TITLE = 1.5;
    private static final double LEVEL_WORDS = 20;
    private static final int MOST_EVIDENCE = 6;

    private final List<Topic> topics;
    private final List<Map<Integer, CuePoints>> best = new ArrayList<>();

    private CueScores(List<Topic> topics) {
        this.topics = topics;
        topics.forEach(topic -> best.add(new HashMap<>()));
    }

    static CueScores of(List<Topic> topics, List<CueHit> hits) {
        CueScores scores = new CueScores(topics);
        hits.forEach(scores::add);
        return scores;
    }

    private void add(CueHit hit) {
        CueStrength strength = topics.get(hit.topic()).cues().get(hit.cue()).strength();
        CuePoints points = new CuePoints(hit.surface(), hit.word(), strength.points() * weight(hit.word()));
        best.get(hit.topic()).merge(hit.cue(), points, (a, b) -> b.points() > a.points() ? b : a);
    }

    private static double weight(int word) {
        return word == CueHit.TITLE ? TITLE : 1 / (1 + Math.max(0, word - LEVEL_WORDS) / LEVEL_WORDS);
    }

    /** Returns the score of each topic in the order of the catalogue, 0 where no cue was found. */
    double[] scores() {
        double[] scores = new double[best.size()];
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] = Math.log1p(points(topic));
        }
        return scores;
    }

    /** Returns the sum of a topic's points; added up in the order of size, so that it is the same every time. */
    double points(int topic) {
        return best.get(topic).values().stream()
                .mapToDouble(CuePoints::points)
                .sorted()
                .sum();
    }

    /** Returns what was found of a topic, the most telling first. */
    List<CuePoints> cues(int topic) {
        return best.get(topic).values().stream()
                .sorted(Comparator.comparingDouble(CuePoints::points)
                        .reversed()
                        .thenComparingInt(CuePoints::word)
                        .thenComparing(CuePoints::surface))
                .toList();
    }

    /** Returns the surfaces of a topic's most telling cues. */
    List<String> evidence(int topic) {
        return cues(topic).stream()
                .map(CuePoints::surface)
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
    }
}
