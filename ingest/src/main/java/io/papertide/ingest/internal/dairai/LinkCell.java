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

    /** A picture, which as a label stands for its description. */
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\[\\]]{0,120})\\]\\([^()\\s]{0,2000}(?:\\s\"[^\"]{0,200}\")?\\)");
    /** A link in the place of an address, or round another link. */
    private static final Pattern DOUBLED =
            Pattern.compile("\\]\\(\\s?\\[[^\\[\\]]{0,2000}\\]\\(([^()\\s]{1,2000})\\)\\s?\\)");

    private static final Pattern BARE_URL = Pattern.compile("https?://[^\\s()\\[\\]|<>,]+");
    private static final Pattern BROKEN_LABEL = Pattern.compile("\\[([^\\[\\]()|]{1,120})");
    /** What stands between links and behind them. */
    private static final Pattern SEPARATOR = Pattern.compile("(?:[\\s,;|/·•.]|<br\\s?/?>){0,20}");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([_&~()*#.-])");
    private static final Pattern LABEL_MARKS = Pattern.compile("[*_`:]+");
    private static final Pattern ALPHANUMERIC = Pattern.compile("[\\p{L}\\p{N}]");

    private LinkCell() {}

    /** Tells whether a cell holds links or their remains and nothing else. */
    static boolean matches(String cell) {
        String rest =
                BARE_URL.matcher(LINK.matcher(plain(cell)).replaceAll(" ")).replaceAll(" ");
        String unlabelled = BROKEN_LABEL.matcher(rest).replaceAll(" ");
        return !ALPHANUMERIC.matcher(unlabelled).find();
    }

    /** Tells whether a cell holds at least one link or its remains, and nothing else. */
    static boolean isLinks(String cell) {
        return matches(cell)
                && (BROKEN_LABEL.matcher(plain(cell)).find()
                        || BARE_URL.matcher(cell).find());
    }

    /** Returns where the links begin that end a text and are labelled as links of an entry; the text's length if it has none. */
    static int startOfLabelled(String text) {
        int start = text.length();
        int end = -1;
        if (text.indexOf('[') < 0) {
            return start;
        }
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            boolean known = LinkKind.parse(label(link.group(1))).isPresent();
            boolean goesOn = end >= 0
                    && SEPARATOR.matcher(text.substring(end, link.start())).matches();
            start = !known ? text.length() : goesOn ? start : link.start();
            end = known ? link.end() : -1;
        }
        return end >= 0 && SEPARATOR.matcher(text.substring(end)).matches() ? start : text.length();
    }

    private static String plain(String cell) {
        String labelled = cell.contains("![") ? PICTURE.matcher(cell).replaceAll("$1") : cell;
        return mayBeDoubled(labelled) ? DOUBLED.matcher(labelled).replaceAll("]($1)") : labelled;
    }

    private static boolean mayBeDoubled(String cell) {
        for (int i = cell.indexOf("]("); i >= 0; i = cell.indexOf("](", i + 1)) {
            boolean address =
                    i + 2 < cell.length() && cell.charAt(i + 2) != '[' && !Character.isWhitespace(cell.charAt(i + 2));
            if (!address) {
                return true;
            }
        }
        return false;
    }

    /** Adds the links of a cell to an entry and warns of what is broken. */
    static void read(String cell, EntryBuilder entry, int line, Warnings warnings) {
        Matcher link = LINK.matcher(plain(cell));
        while (link.find()) {
            String address = address(link.group(2));
            if (address.isBlank()) {
                warnings.add(line, Warnings.BROKEN_LINK, "the link [" + link.group(1) + "] has no address");
            } else {
                entry.link(kind(link.group(1), address), address);
            }
        }
        readRemains(link.replaceAll(" "), entry, line, warnings);
    }

    private static void readRemains(String remains, EntryBuilder entry, int line, Warnings warnings) {
        Matcher label = BROKEN_LABEL.matcher(remains);
        while (label.find()) {
            if (ALPHANUMERIC.matcher(label.group(1)).find()) {
                warnings.add(
                        line,
                        Warnings.BROKEN_LINK,
                        "the link [" + label.group(1).strip() + "] is broken");
            }
        }
        Matcher url = BARE_URL.matcher(remains);
        while (url.find()) {
            entry.link(kind("", url.group()), url.group());
        }
    }

    /** Takes from an address what Markdown and HTML put into it. */
    private static String address(String written) {
        String plain = written.replace("&amp;", "&");
        return plain.indexOf('\\') < 0 ? plain : ESCAPED.matcher(plain).replaceAll("$1");
    }

    /** Returns what a label means; an address tells where the label does not. */
    static LinkKind kind(String label, String url) {
        return LinkKind.parse(label(label)).orElseGet(() -> LinkKind.ofUrl(url));
    }

    private static String label(String written) {
        return LABEL_MARKS.matcher(written).replaceAll(" ").strip();
    }
}
