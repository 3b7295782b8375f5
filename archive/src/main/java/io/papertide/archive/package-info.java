/**
 * The store: one SQLite file with every revision of every issue, and the papers they speak of.
 *
 * <p>Start with {@link io.papertide.archive.Archive}. A source goes in as one transaction; the same content goes in
 * once. Which entries are one paper is decided again after each import from evidence alone, so the order of imports
 * does not matter.
 */
@NullMarked
package io.papertide.archive;

import org.jspecify.annotations.NullMarked;
