/**
 * The command line: the only place that wires the modules, reads the clock and prints.
 *
 * <p>Start with {@link io.papertide.cli.Main}. A command of {@code command} reads options and prints; what it does is in a
 * class of {@code workflow} that knows nothing of picocli. All errors meet in {@link io.papertide.cli.ExceptionHandler}.
 */
@NullMarked
package io.papertide.cli;

import org.jspecify.annotations.NullMarked;
