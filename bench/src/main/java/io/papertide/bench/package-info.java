/**
 * Benchmarks, and archives to run them on. Never shipped.
 *
 * <p>Start at {@link io.papertide.bench.BenchCommand}. {@code generate} writes archives of any size whose truth is known, {@code
 * macro} runs the launcher as a whole process, {@code compare} runs two builds side by side, {@code micro} holds the benchmarks
 * of JMH. The clock is read here, which no other module but the command line may.
 */
@NullMarked
package io.papertide.bench;

import org.jspecify.annotations.NullMarked;
