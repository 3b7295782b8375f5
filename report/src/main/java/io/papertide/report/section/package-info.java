/** The sections of the report, one class each, in the order of {@link io.papertide.report.section.Sections}. */
@NullMarked
package io.papertide.report.section;

import org.jspecify.annotations.NullMarked;
