/**
 * Topics against hand labels: how good they are, and how their weights are learned.
 *
 * <p>Start with {@link io.papertide.analytics.evaluate.TopicEvaluation}; {@link
 * io.papertide.analytics.evaluate.TopicTraining} makes a {@link io.papertide.analytics.topic.TopicModel}. A figure for papers
 * that were trained on says little: train on one year and evaluate on another.
 */
@NullMarked
package io.papertide.analytics.evaluate;

import org.jspecify.annotations.NullMarked;
