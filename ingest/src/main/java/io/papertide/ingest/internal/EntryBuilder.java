package io.papertide.ingest.internal;

import io.papertide.ingest.DigestLimits;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Builds an entry from outside text: cuts what is over a limit and drops unsafe links, each with a warning. */
public final class EntryBuilder {
    private final int rank;
    private final int line;
    private final Warnings warnings;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private boolean quiet;
    private BilingualText title = BilingualText.NONE;
    private BilingualText summary = BilingualText.NONE;
    private BilingualText abstractText = BilingualText.NONE;

    /** Makes a builder of the entry with this rank and line. */
    public EntryBuilder(int rank, int line, Warnings warnings) {
        this.rank = rank;
        this.line = line;
        this.warnings = warnings;
    }

    /** Leaves out the warnings of what is merely missing, for sources in which much may be missing. */
    public EntryBuilder quiet() {
        quiet = true;
        return this;
    }

    /** Sets the title. */
    public void title(BilingualText text) {
        title = limited(text, DigestLimits.TITLE_CHARS, "title");
    }

    /** Sets the summary. */
    public void summary(BilingualText text) {
        summary = limited(text, DigestLimits.TEXT_CHARS, "summary");
    }

    /** Sets the abstract. */
    public void abstractText(BilingualText text) {
        abstractText = limited(text, DigestLimits.TEXT_CHARS, "abstract");
    }

    /** Adds a link, once an address; the first kind given to an address stays. */
    public void link(LinkKind kind, String url) {
        if (url.length() > DigestLimits.LINK_CHARS) {
            warnings.add(
                    line,
                    Warnings.UNSAFE_LINK,
                    "a link of over " + DigestLimits.LINK_CHARS + " characters was dropped");
            return;
        }
        Optional<Link> link = Link.parse(kind, url);
        if (link.isEmpty()) {
            warnings.add(line, Warnings.UNSAFE_LINK, "a link that is no http(s) address was dropped");
        } else if (links.size() >= DigestLimits.LINKS_PER_ENTRY) {
            warnings.add(line, Warnings.CUT, "links over " + DigestLimits.LINKS_PER_ENTRY + " were dropped");
        } else {
            links.putIfAbsent(url.strip(), link.get());
        }
    }

    /** Returns the entry, or empty with a warning if it has no title. */
    public Optional<Entry> build() {
        if (title.isEmpty()) {
            warnings.add(line, Warnings.ENTRY_DROPPED, "entry " + rank + " has no title and was left out");
            return Optional.empty();
        }
        if (summary.isEmpty() && !quiet) {
            warnings.add(line, Warnings.NO_SUMMARY, "entry " + rank + " has no summary");
        }
        if (links.isEmpty() && !quiet) {
            warnings.add(line, Warnings.NO_LINKS, "entry " + rank + " has no links");
        }
        Entry.Builder entry =
                Entry.builder(rank, line).title(title).summary(summary).abstractText(abstractText);
        links.values().forEach(entry::link);
        return Optional.of(entry.build());
    }

    private BilingualText limited(BilingualText text, int limit, String what) {
        return new BilingualText(
                text.in(Language.ENGLISH).map(t -> cut(t, limit, what)).orElse(null),
                text.in(Language.KOREAN).map(t -> cut(t, limit, what)).orElse(null));
    }

    private String cut(String text, int limit, String what) {
        if (text.length() <= limit) {
            return text;
        }
        warnings.add(line, Warnings.CUT, "the " + what + " of entry " + rank + " was cut at " + limit + " characters");
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end);
    }
}
