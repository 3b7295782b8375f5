/**
 * Charts: specifications as records, drawn with JFreeChart to PNG and SVG with a font of our own.
 *
 * <p>Trap: JFreeChart's {@code Week} depends on the locale; weeks are drawn at the date of their Monday.
 */
@NullMarked
package io.papertide.report.chart;

import org.jspecify.annotations.NullMarked;
