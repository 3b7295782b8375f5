/**
 * Formats of weekly digests: text in, issues and warnings out.
 *
 * <p>Start with {@code DigestFormats}, the ordered list of all formats; each is one class below
 * {@code internal}. A format never drops text silently: every entry it meets comes out or is warned of.
 */
@NullMarked
package io.papertide.ingest;

import org.jspecify.annotations.NullMarked;
