/** Our own export: an archive as one JSON document, read back as the sources that made it. */
@NullMarked
package io.papertide.ingest.internal.export;

import org.jspecify.annotations.NullMarked;
