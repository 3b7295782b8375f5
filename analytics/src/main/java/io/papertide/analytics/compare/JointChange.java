package io.papertide.analytics.compare;

import io.papertide.analytics.Subject;

/**
 * Two topics that moved together: the share of the papers that are about both rose or fell.
 *
 * @param a the topic that comes first in the catalogue
 * @param b the other topic
 * @param both the papers about both, in the two periods; its q is over all pairs of topics with the minimum support
 */
public record JointChange(Subject a, Subject b, ComparedSubject both) {}
