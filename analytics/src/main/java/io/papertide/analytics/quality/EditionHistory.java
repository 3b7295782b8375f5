package io.papertide.analytics.quality;

import io.papertide.model.Issue;
import java.util.List;

/**
 * An issue with what it was before.
 *
 * @param current the revision that counts
 * @param oldest the first revision by date; equal to the current one if there is one only
 * @param revisions how many there are, 1 or more
 */
public record EditionHistory(Issue current, Issue oldest, int revisions) {
    /** Returns the history of an issue's revisions in the order of their dates. */
    public static EditionHistory of(List<Issue> revisions) {
        return new EditionHistory(revisions.get(revisions.size() - 1), revisions.get(0), revisions.size());
    }
}
