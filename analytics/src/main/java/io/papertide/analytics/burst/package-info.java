/**
 * Bursts: runs of weeks in which a subject is much more common than else (Kleinberg 2002, for batches).
 *
 * <p>Start with {@link io.papertide.analytics.burst.Bursts}. The automaton finds runs in noise too, so each burst carries the p
 * value of its weight among shuffled weeks.
 */
@NullMarked
package io.papertide.analytics.burst;

import org.jspecify.annotations.NullMarked;
