/**
 * Text into tokens, behind one interface: smile-nlp for English, Nori for Korean.
 *
 * <p>Trap: typographic quotes and hyphens must be normalised first, see {@link
 * io.papertide.analytics.text.TextAnalyzer}.
 */
@NullMarked
package io.papertide.analytics.text;

import org.jspecify.annotations.NullMarked;
