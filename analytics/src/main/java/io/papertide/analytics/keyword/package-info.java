/**
 * Keywords: words and phrases of one to three words with the papers that use them.
 *
 * <p>Counts are document frequencies: a paper counts once, however often it uses the word.
 */
@NullMarked
package io.papertide.analytics.keyword;

import org.jspecify.annotations.NullMarked;
