/**
 * What the analysis keeps of papers, so that texts are analysed once.
 *
 * <p>Start with {@link io.papertide.analytics.segment.PaperAnalyzer}: what one paper says is a function of its texts alone.
 * A {@link io.papertide.analytics.segment.Segment} holds what a run of neighbouring papers said, as bytes; segments that
 * follow one another are a corpus, wherever the cuts lie, and every count is made from them. The bytes are this package's
 * own: whoever keeps them gives them back unread, under the {@link io.papertide.analytics.segment.AnalysisVersion}
 * that made them. Trap: a change of what a text gives needs another {@code AnalysisVersion.REVISION}.
 */
@NullMarked
package io.papertide.analytics.segment;

import org.jspecify.annotations.NullMarked;
