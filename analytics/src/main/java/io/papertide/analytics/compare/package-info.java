/**
 * Comparison of two periods: shares, difference with interval, log ratio, test, verdict, and the papers of both sides.
 *
 * <p>Trap: the sign is second minus first; swapping the periods turns every sign around and nothing else.
 */
@NullMarked
package io.papertide.analytics.compare;

import org.jspecify.annotations.NullMarked;
