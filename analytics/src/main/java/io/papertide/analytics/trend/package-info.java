/**
 * Trends over weeks: the share of a subject week by week, its slope and the verdict.
 *
 * <p>Trap: a week without an issue is a gap; it has a total of 0 and no share, and no test sees it.
 */
@NullMarked
package io.papertide.analytics.trend;

import org.jspecify.annotations.NullMarked;
