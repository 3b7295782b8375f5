/**
 * What is new in one issue against the weeks before it.
 *
 * <p>Start with {@link io.papertide.analytics.novelty.WeekNovelty}. Ten papers prove little: topics are compared by the same
 * rule as periods are, so that most weeks have no unusual topic, and what could have been seen is said.
 */
@NullMarked
package io.papertide.analytics.novelty;

import org.jspecify.annotations.NullMarked;
