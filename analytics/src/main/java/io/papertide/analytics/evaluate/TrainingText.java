package io.papertide.analytics.evaluate;

/**
 * A text to learn from.
 *
 * @param labelled the text and what a reader said of it
 * @param weight how much it counts, over 0: several wordings of one paper share the weight of one
 */
public record TrainingText(LabelledPaper labelled, double weight) {}
