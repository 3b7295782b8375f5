/**
 * Subjects that go together: pairs in the same papers more often than chance.
 *
 * <p>Start with {@link io.papertide.analytics.pair.Pairs}.
 */
@NullMarked
package io.papertide.analytics.pair;

import org.jspecify.annotations.NullMarked;
