/**
 * The trend report: charts, a page, Markdown and data files.
 *
 * <p>Start with {@link io.papertide.report.TrendReport}. {@code section} says what the report tells, as blocks and chart
 * specifications; {@code words} writes its sentences in both languages; {@code chart} draws; {@code page} turns blocks into
 * HTML, Markdown and data. Only {@code chart} knows JFreeChart.
 */
@NullMarked
package io.papertide.report;

import org.jspecify.annotations.NullMarked;
