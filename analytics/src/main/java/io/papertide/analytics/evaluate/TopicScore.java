package io.papertide.analytics.evaluate;

/**
 * How well one topic was found.
 *
 * @param topic its id
 * @param hits papers that have it and got it
 * @param given papers that got it
 * @param labelled papers that have it
 */
public record TopicScore(String topic, int hits, int given, int labelled) {
    /** Returns the part of the given ones that is right, 0..1; 0 if it was never given. */
    public double precision() {
        return given == 0 ? 0 : (double) hits / given;
    }

    /** Returns the part of the labelled ones that was found, 0..1; 0 if nobody has it. */
    public double recall() {
        return labelled == 0 ? 0 : (double) hits / labelled;
    }

    /** Returns the harmonic mean of precision and recall, 0..1. */
    public double f1() {
        return given + labelled == 0 ? 0 : 2.0 * hits / (given + labelled);
    }
}
