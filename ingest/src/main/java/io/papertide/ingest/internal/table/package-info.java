/** Tables that add abstracts and links to papers which the archive knows from issues. */
@NullMarked
package io.papertide.ingest.internal.table;

import org.jspecify.annotations.NullMarked;
