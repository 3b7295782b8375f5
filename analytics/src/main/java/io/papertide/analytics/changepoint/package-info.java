/**
 * Change points: weeks from which on a level is another one, found by PELT (Killick, Fearnhead and Eckley 2012).
 *
 * <p>{@link io.papertide.analytics.changepoint.ChangePoints} cuts the weeks of a subject into levels of its share; {@link
 * io.papertide.analytics.changepoint.HouseStyle} finds the weeks in which the length of entries changed, which every chart
 * and every comparison that straddles one should name.
 */
@NullMarked
package io.papertide.analytics.changepoint;

import org.jspecify.annotations.NullMarked;
