package io.papertide.archive;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of an address when it was last fetched, to ask it later whether anything changed.
 *
 * @param url the address
 * @param etag the entity tag, null if it gave none
 * @param lastModified the date of change as it wrote it, null if it gave none
 */
public record Validators(
        String url, @Nullable String etag, @Nullable String lastModified) {}
