/**
 * Writes the papers of a {@link io.papertide.testkit.planted.PlantedPlan} as digests: start at {@link
 * io.papertide.bench.generate.ArchiveGenerator}. Files are written paper by paper, whatever their number.
 */
@NullMarked
package io.papertide.bench.generate;

import org.jspecify.annotations.NullMarked;
