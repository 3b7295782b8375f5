/**
 * What an archive keeps for an analysis that it does not know: bytes for runs of neighbouring papers.
 *
 * <p>Start with {@link io.papertide.archive.kept.SegmentAnalyzer}. Trap: what is kept must be a function of the papers and the
 * issues alone, for the archive gives it back instead of them.
 */
@NullMarked
package io.papertide.archive.kept;

import org.jspecify.annotations.NullMarked;
