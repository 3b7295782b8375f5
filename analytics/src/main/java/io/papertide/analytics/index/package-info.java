/**
 * What is kept of a corpus once its texts have been read: which papers lie in which weeks, and which papers have which
 * subject.
 *
 * <p>A paper is known by its ordinal, its place in corpus order from 0. {@link
 * io.papertide.analytics.index.CorpusFrame} says when papers appeared, {@link
 * io.papertide.analytics.index.SubjectPostings} which of them have one topic or keyword. Trends and comparisons need
 * nothing else, so texts are read once and never held.
 */
@NullMarked
package io.papertide.analytics.index;

import org.jspecify.annotations.NullMarked;
