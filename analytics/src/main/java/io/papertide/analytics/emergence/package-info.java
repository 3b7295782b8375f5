/**
 * What is new and what is fading, by four stated thresholds: novelty, growth, persistence and support (after Rotolo, Hicks
 * and Martin 2015, and the scoring of Porter et al. 2019).
 *
 * <p>Start with {@link io.papertide.analytics.emergence.Emergence}.
 */
@NullMarked
package io.papertide.analytics.emergence;

import org.jspecify.annotations.NullMarked;
