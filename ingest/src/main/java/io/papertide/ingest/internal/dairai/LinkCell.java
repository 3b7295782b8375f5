package io.papertide.ingest.internal.dairai;

import io.papertide.ingest.internal.EntryBuilder;
import io.papertide.ingest.internal.Warnings;
import io.papertide.model.LinkKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last cell of a row: {@code [Paper](url), [Tweet](url)}, in whatever state it is. */
final class LinkCell {
    /** An address may hold one level of brackets, as Wikipedia's do. */
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]{0,120})\\]\\s?\\(\\s*<?([^()\\s<>]*(?:\\([^()\\s<>]*\\)[^()\\s<>]*){0,5})>?\\s*\\)");

    private static final Pattern BARE_URL = Pattern.compile("https?://[^\\s()\\[\\]|<>,]+");
    private static final Pattern BROKEN_LABEL = Pattern.compile("\\[([^\\[\\]()|]{1,120})");
    private static final Pattern ALPHANUMERIC = Pattern.compile("[\\p{L}\\p{N}]");

    private LinkCell() {}

    /** Tells whether a cell holds links or their remains and nothing else. */
    static boolean matches(String cell) {
        String rest = BARE_URL.matcher(LINK.matcher(cell).replaceAll(" ")).replaceAll(" ");
        String unlabelled = BROKEN_LABEL.matcher(rest).replaceAll(" ");
        return !ALPHANUMERIC.matcher(unlabelled).find();
    }

    /** Adds the links of a cell to an entry and warns of what is broken. */
    static void read(String cell, EntryBuilder entry, int line, Warnings warnings) {
        Matcher link = LINK.matcher(cell);
        while (link.find()) {
            if (link.group(2).isBlank()) {
                warnings.add(line, Warnings.BROKEN_LINK, "the link [" + link.group(1) + "] has no address");
            } else {
                entry.link(kind(link.group(1), link.group(2)), link.group(2));
            }
        }
        readRemains(link.replaceAll(" "), entry, line, warnings);
    }

    private static void readRemains(String remains, EntryBuilder entry, int line, Warnings warnings) {
        Matcher label = BROKEN_LABEL.matcher(remains);
        while (label.find()) {
            warnings.add(
                    line, Warnings.BROKEN_LINK, "the link [" + label.group(1).strip() + "] is broken");
        }
        Matcher url = BARE_URL.matcher(remains);
        while (url.find()) {
            entry.link(kind("", url.group()), url.group());
        }
    }

    /** Returns what a label means; an address tells where the label does not. */
    static LinkKind kind(String label, String url) {
        return LinkKind.parse(label.strip()).orElseGet(() -> LinkKind.ofUrl(url));
    }
}
