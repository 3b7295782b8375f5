/**
 * DAIR.AI's weekly papers in Markdown: year files and the older single page.
 *
 * <p>Start with {@link io.papertide.ingest.internal.dairai.DairAiFormat}. {@code IssueHeading} reads a heading, {@code
 * IssueYears} finds the year of those that have none, {@code EntryRow} and {@code LinkCell} read a table row.
 *
 * <p>Trap: rows are not read by a Markdown table parser, for which a stray {@code |} in the text moves the links into a
 * cell that it drops.
 */
@NullMarked
package io.papertide.ingest.internal.dairai;

import org.jspecify.annotations.NullMarked;
