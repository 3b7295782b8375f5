package io.papertide.archive;

import io.papertide.model.Issue;
import java.time.Instant;

/**
 * An issue in the archive, in one of its revisions.
 *
 * @param issue the content
 * @param revision the first twelve hexadecimal digits of the content's hash
 * @param revisionCount how many revisions of this issue the archive has, 1 or more
 * @param source the name of the file or URL that it was read from
 * @param asOf when that content was published or last changed
 */
public record StoredIssue(Issue issue, String revision, int revisionCount, String source, Instant asOf) {}
