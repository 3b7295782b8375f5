package io.papertide.analytics.segment;

import io.papertide.model.IsoWeek;
import java.util.List;
import java.util.SortedSet;

/**
 * The segments of a corpus: made in memory, kept in an archive, or made on many machines.
 *
 * <p>The segments together hold all papers in corpus order. Where they are cut changes no answer.
 */
public interface SegmentSource {
    /** Returns the weeks that have an issue, oldest first. */
    SortedSet<IsoWeek> weeks();

    /** Returns one part of all segments, in corpus order; there is at least one segment, which may have no paper. */
    List<byte[]> parts(SegmentPart part);
}
