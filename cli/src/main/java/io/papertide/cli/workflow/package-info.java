/** What the commands do, without picocli: reading inputs, importing, exporting, results as JSON and as tables. */
@NullMarked
package io.papertide.cli.workflow;

import org.jspecify.annotations.NullMarked;
