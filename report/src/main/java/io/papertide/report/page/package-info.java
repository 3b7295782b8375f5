/** Blocks as HTML, Markdown and data files. All outside text is escaped here. */
@NullMarked
package io.papertide.report.page;

import org.jspecify.annotations.NullMarked;
