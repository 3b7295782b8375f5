package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How strongly the cues of each topic speak in one text.
 *
 * <p>A cue counts once in each place, where it stands first. Its points are its strength times the weight of its place: 1.5 in
 * the title, in the summary less the further down it stands (half at word 40), so that a text does not gain by its length.
 * Density counts every cue every time, in sixty words.
 */
final class CueScores {
    private static final double TITLE = 1.5;
    private static final double LEVEL_WORDS = 20;
    private static final double REST_WORDS = 40;
    private static final double DENSITY_WORDS = 60;
    private static final int MOST_EVIDENCE = 6;

    private final List<List<CuePoints>> found = new ArrayList<>();
    private final double[] points;
    private final double[] title;
    private final double[] opening;
    private final double[] rest;
    private final double[] density;
    private final BitSet seen = new BitSet();
    private final BitSet seenInOpening = new BitSet();
    private final BitSet seenInRest = new BitSet();

    private CueScores(int topics) {
        for (int i = 0; i < topics; i++) {
            found.add(new ArrayList<>());
        }
        points = new double[topics];
        title = new double[topics];
        opening = new double[topics];
        rest = new double[topics];
        density = new double[topics];
    }

    /**
     * Adds up the cues of a text.
     *
     * @param topics how many topics there are
     * @param hits what was found, in the order of the text
     */
    static CueScores of(int topics, List<CueHit> hits, PaperText text) {
        CueScores scores = new CueScores(topics);
        hits.forEach(hit -> scores.add(hit, text.opening()));
        double perWords = DENSITY_WORDS / Math.max(DENSITY_WORDS, text.words() + 2 * text.titleWords());
        for (int i = 0; i < topics; i++) {
            scores.density[i] *= perWords;
        }
        return scores;
    }

    private void add(CueHit hit, int openingWords) {
        int topic = hit.topic();
        double strength = hit.strength().points();
        density[topic] += strength / CueStrength.STRONG.points() * (hit.inTitle() ? 2 : 1);
        if (!seen.get(hit.cue())) {
            seen.set(hit.cue());
            CuePoints best = new CuePoints(hit.surface(), hit.word(), strength * weight(hit));
            found.get(topic).add(best);
            points[topic] += best.points();
            if (hit.inTitle()) {
                title[topic] += strength;
            }
        }
        if (hit.inTitle()) {
            return;
        }
        if (hit.word() < openingWords) {
            if (!seenInOpening.get(hit.cue())) {
                seenInOpening.set(hit.cue());
                opening[topic] += strength;
            }
        } else if (!seenInRest.get(hit.cue())) {
            seenInRest.set(hit.cue());
            rest[topic] += strength / (1 + (hit.word() - openingWords) / REST_WORDS);
        }
    }

    private static double weight(CueHit hit) {
        return hit.inTitle() ? TITLE : 1 / (1 + Math.max(0, hit.word() - LEVEL_WORDS) / LEVEL_WORDS);
    }

    /** Returns the sum of a topic's points, each cue at its best place. */
    double points(int topic) {
        return points[topic];
    }

    /** Returns the strengths of the cues in the title, summed. */
    double title(int topic) {
        return title[topic];
    }

    /** Returns the strengths of the cues in the first sentence, summed. */
    double opening(int topic) {
        return opening[topic];
    }

    /** Returns the strengths of the cues after the first sentence, each the less the further down it stands. */
    double rest(int topic) {
        return rest[topic];
    }

    /** Returns how many strong cues sixty words have, two for one in the title. */
    double density(int topic) {
        return density[topic];
    }

    /** Returns what was found of a topic, the most telling first. */
    List<CuePoints> cues(int topic) {
        return found.get(topic).stream()
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
