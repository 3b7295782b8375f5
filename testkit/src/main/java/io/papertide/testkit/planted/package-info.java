/**
 * Archives of invented papers whose truth is known: which subjects rise, fall, burst, step up or stay, and in which papers.
 *
 * <p>Start at {@link io.papertide.testkit.planted.PlantedPlan}, which says what is planted where; {@link
 * io.papertide.testkit.planted.PlantedPapers} writes any one paper of it from its week and rank alone, so that a million need no
 * memory; {@link io.papertide.testkit.planted.PlantedCorpus} hands them to an analysis. The words around what is planted must
 * hold no cue of a topic: a test of the analysis counts that.
 */
@NullMarked
package io.papertide.testkit.planted;

import org.jspecify.annotations.NullMarked;
