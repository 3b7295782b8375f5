/**
 * Runs whole processes and says how long they took: start at {@link io.papertide.bench.macro.Suite}, which lists what is run.
 *
 * <p>A machine that does other work as well stretches the time on the clock, hardly the processor time; both are kept.
 */
@NullMarked
package io.papertide.bench.macro;

import org.jspecify.annotations.NullMarked;
