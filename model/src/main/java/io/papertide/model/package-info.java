/**
 * The words of Papertide as records: weeks, periods, issues, entries, papers, links.
 *
 * <p>Start with {@link io.papertide.model.Issue} (what a publisher printed) and {@link
 * io.papertide.model.Paper} (the work it speaks of). {@link io.papertide.model.Corpus} is the seam
 * between the store and the analysis. Nothing here reads a file, a clock or a locale.
 *
 * <p>Trap: {@link io.papertide.model.IsoWeek} years are week-based years; 30 December 2024 lies in
 * {@code 2025-W01}.
 */
@NullMarked
package io.papertide.model;

import org.jspecify.annotations.NullMarked;
