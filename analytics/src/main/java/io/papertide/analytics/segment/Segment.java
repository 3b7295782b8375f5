package io.papertide.analytics.segment;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a run of neighbouring papers said.
 *
 * @param parts the bytes of every part; they are not copied and must not be changed
 */
public record Segment(Map<SegmentPart, byte[]> parts) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a part is missing
     */
    public Segment {
        if (parts.size() != SegmentPart.values().length) {
            throw new IllegalArgumentException("a segment has all parts, not only " + parts.keySet());
        }
        parts = new EnumMap<>(parts);
    }

    /** Returns the bytes of a part; they must not be changed. */
    public byte[] part(SegmentPart part) {
        return parts.get(part);
    }
}
