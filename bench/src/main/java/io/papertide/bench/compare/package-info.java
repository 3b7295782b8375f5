/** Two builds side by side: start at {@link io.papertide.bench.compare.RatioInterval} for what is claimed of them. */
@NullMarked
package io.papertide.bench.compare;

import org.jspecify.annotations.NullMarked;
