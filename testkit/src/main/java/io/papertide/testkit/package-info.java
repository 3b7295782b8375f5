/**
 * What the tests of all modules share: golden files, seeded randomness, corpora in memory, the shared real files.
 *
 * <p>Test scope only; nothing shipped depends on it.
 */
@NullMarked
package io.papertide.testkit;

import org.jspecify.annotations.NullMarked;
