/**
 * Full-text search: queries, and the index that answers them.
 *
 * <p>The index holds terms that the caller's analysis makes, so that inflected and Korean words are found; texts stay where
 * they are.
 */
@NullMarked
package io.papertide.archive.search;

import org.jspecify.annotations.NullMarked;
