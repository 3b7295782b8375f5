/**
 * What a corpus says: topics, keywords, trends and comparisons, each with its interval, verdict and papers.
 *
 * <p>Start with {@link io.papertide.analytics.CorpusAnalysis}. The parts: {@code text} turns text into tokens, {@code
 * topic} and {@code keyword} say what a paper speaks of, {@code statistics} are pure functions, {@code trend} and
 * {@code compare} put them together. Counting is done by accumulators that can be merged; no step holds every text.
 */
@NullMarked
package io.papertide.analytics;

import org.jspecify.annotations.NullMarked;
