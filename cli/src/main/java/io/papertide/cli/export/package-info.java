/** Writers of the archive's papers in other forms, one class each; the list is in {@link io.papertide.cli.export.ExportFormat}. */
@NullMarked
package io.papertide.cli.export;

import org.jspecify.annotations.NullMarked;
