/** Programs that run in processes of their own, to compare with. */
@NullMarked
package io.papertide.bench.reference;

import org.jspecify.annotations.NullMarked;
