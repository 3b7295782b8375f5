package io.papertide.archive.internal;

import io.papertide.model.Entry;
import io.papertide.model.Issue;
import java.security.MessageDigest;

/** The hash that names a revision: of all that the publisher wrote, not of where it stood. */
final class ContentHash {
    private ContentHash() {}

    /** Returns the SHA-256 of an issue's title, days, overview and entries, without line numbers; 64 hexadecimal digits. */
    static String of(Issue issue) {
        MessageDigest digest = Texts.sha256();
        Texts.update(digest, issue.title());
        Texts.update(digest, issue.span().toString());
        Texts.update(digest, issue.overview());
        for (Entry entry : issue.entries()) {
            Texts.update(digest, String.valueOf(entry.rank()));
            Texts.update(digest, entry.title());
            Texts.update(digest, entry.summary());
            Texts.update(digest, entry.abstractText());
            Texts.update(digest, String.valueOf(entry.links().size()));
            entry.links().forEach(link -> {
                Texts.update(digest, link.kind().id());
                Texts.update(digest, link.url());
            });
        }
        return Texts.hex(digest);
    }
}
