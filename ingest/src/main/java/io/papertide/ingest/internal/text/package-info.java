/** Outside text into plain text: inline Markdown, languages, dates. */
@NullMarked
package io.papertide.ingest.internal.text;

import org.jspecify.annotations.NullMarked;
