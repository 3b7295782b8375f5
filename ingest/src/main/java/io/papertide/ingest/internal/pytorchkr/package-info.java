/**
 * The Korean-English re-posts of the Korean PyTorch community, in the forms in which a topic can be had.
 *
 * <p>Each form turns into a list of {@code Block}s (a line or paragraph with its links); {@code TopicReader} makes the
 * issue of them, so that all forms of one topic give the same issue.
 */
@NullMarked
package io.papertide.ingest.internal.pytorchkr;

import org.jspecify.annotations.NullMarked;
