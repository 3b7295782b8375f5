package io.papertide.analytics.compare;

import io.papertide.analytics.statistics.TwoByTwo;

/**
 * The sizes of two groups that may have members in common.
 *
 * @param n1 members of the first group
 * @param n2 members of the second group
 * @param shared members of both
 */
record OverlappingGroups(int n1, int n2, int shared) {
    /** How many members of each have a subject, and how many of the shared ones. */
    record Counts(int x1, int x2, int shared) {
        int union() {
            return x1 + x2 - shared;
        }
    }

    int union() {
        return n1 + n2 - shared;
    }

    /** Returns both groups as they are. */
    TwoByTwo whole(Counts counts) {
        return new TwoByTwo(counts.x1, n1, counts.x2, n2);
    }

    /**
     * Returns two groups that have nothing in common, as a test needs them: without the shared members, which say nothing of
     * a difference. A group that lies within the other is set against the rest of that other.
     */
    TwoByTwo disjoint(Counts counts) {
        boolean firstWithinSecond = n1 == shared && n2 > shared;
        boolean secondWithinFirst = n2 == shared && n1 > shared;
        return new TwoByTwo(
                firstWithinSecond ? counts.x1 : counts.x1 - counts.shared,
                firstWithinSecond ? n1 : n1 - shared,
                secondWithinFirst ? counts.x2 : counts.x2 - counts.shared,
                secondWithinFirst ? n2 : n2 - shared);
    }

    /** Returns the two-sided p value; 1 where the disjoint groups differ the other way round than the whole ones. */
    double p(Counts counts) {
        TwoByTwo disjoint = disjoint(counts);
        return shared > 0 && disjoint.difference() * whole(counts).difference() <= 0 ? 1 : disjoint.p();
    }

    /** Returns the correlation that two shares have through the shared members, 0..1. */
    double correlation() {
        return shared == 0 ? 0 : shared / Math.sqrt((double) n1 * n2);
    }
}
