/**
 * Statistics as pure functions of numbers; no class here knows a paper or a week.
 *
 * <p>Each function cites its source, and the reference values beside the tests were computed by SciPy and statsmodels.
 */
@NullMarked
package io.papertide.analytics.statistics;

import org.jspecify.annotations.NullMarked;
