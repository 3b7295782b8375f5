package io.papertide.ingest.internal.dairai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of an issue's table, cut into its parts but not yet read.
 *
 * @param rank the printed number; empty if it has none that counts
 * @param text title and summary, still Markdown
 * @param links the links cells, still Markdown; empty if the row has none
 * @param surplus what stands in cells after the links; empty if nothing does
 */
record EntryRow(OptionalInt rank, String text, String links, String surplus) {
    /**
     * A number with its mark, bold or not, in a cell of its own or not, or without mark before a title that has one; {@code
     * 3.5} is none.
     */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\|?\\s{0,9}(\\*{0,4}|__)[#(]?(\\d{1,4})(\\*{0,4}|__)(?:\\s?\\\\?([).:])(\\*{0,4}|__)(?!\\d)|\\s{0,9}(?=\\|)"
                    + "|\\s(?=\\s{0,9}(?:\\*\\*|__|<b>|<strong>)))\\s*(\\S.*)");

    /** An entry that is a heading of its own. */
    private static final Pattern HEADED =
            Pattern.compile("#{2,6}\\s{1,9}#?(\\d{1,4})[).:]\\s{1,9}(\\S.{0,500}?)#{0,6}\\s{0,9}");
    /** A link of HTML. */
    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\s[^<>]{0,300}?href\\s?=\\s?[\"']?([^\"'<>\\s]{1,2000}+)[\"']?+[^<>]{0,300}+>([^<>\\[\\]]{0,300})</a>",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_SURPLUS = 80;
    private static final Pattern TABLE_RULE = Pattern.compile("[|\\s:*_-]*");
    private static final Pattern TABLE_HEADER =
            Pattern.compile("\\|?\\s{0,9}[*_]{0,4}\\s{0,9}Papers?\\s{0,9}[*_]{0,4}\\s{0,9}\\|.*");
    private static final Pattern MARKED_TITLE = Pattern.compile("(?:\\*\\*|__|<b>|<strong>|\\[).*");

    /** Returns the row that begins on a line, numbered or not, or empty if none does. */
    static Optional<EntryRow> parse(String line) {
        String stripped = line.strip();
        // Most lines have no HTML and are no heading; to search them for it is most of the work.
        String content = stripped.indexOf('<') < 0
                ? unheaded(stripped)
                : unheaded(ANCHOR.matcher(stripped).replaceAll("[$2]($1)"));
        Optional<EntryRow> numbered = numbered(content);
        if (numbered.isPresent() || !content.startsWith("|")) {
            return numbered;
        }
        EntryRow row = cells(OptionalInt.empty(), content.substring(1));
        boolean told = !row.links.isEmpty() || isMarked(row.text);
        return told && !row.text.isBlank() ? Optional.of(row) : Optional.empty();
    }

    /** Tells whether a line is a heading of a deeper level that begins an entry. */
    static boolean isHeaded(String line) {
        return HEADED.matcher(line.strip()).matches();
    }

    private static String unheaded(String content) {
        if (!content.startsWith("#")) {
            return content;
        }
        Matcher headed = HEADED.matcher(content);
        return headed.matches()
                ? headed.group(1) + ") **" + headed.group(2).replace("**", "").strip() + "**"
                : content;
    }

    private static Optional<EntryRow> numbered(String content) {
        Matcher numbered = NUMBERED.matcher(content);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        String before = numbered.group(1);
        String after = numbered.group(5) == null ? "" : numbered.group(5);
        boolean closed = !numbered.group(3).isEmpty() || !after.isEmpty();
        // In "**1) Title**" the title's mark opens before the number, in "1)**Title**" behind it.
        String opening = before.isEmpty() ? after : closed ? "" : before;
        String rest = numbered.group(6);
        if (!content.startsWith("|") && !isMarked(opening + rest)) {
            return Optional.empty();
        }
        int rank = Integer.parseInt(numbered.group(2));
        String cells = rest.startsWith("|") ? rest.substring(1) : rest;
        EntryRow row = cells(rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank), opening + cells.strip());
        return Optional.of(row.linksBehindTextApart(!content.startsWith("|")));
    }

    /** Returns the row with a text behind its title, and the links that end it. */
    EntryRow with(String summary) {
        return new EntryRow(rank, text + summary, links, surplus).linksBehindTextApart(true);
    }

    /** Takes the links that end the text out of it, where no cell of their own holds them or there are no cells. */
    private EntryRow linksBehindTextApart(boolean noTable) {
        int end = links.isEmpty() || noTable ? LinkCell.startOfLabelled(text) : text.length();
        return end == text.length()
                ? this
                : new EntryRow(
                        rank,
                        text.substring(0, end).strip(),
                        links.isEmpty() ? text.substring(end) : text.substring(end) + ", " + links,
                        surplus);
    }

    private static boolean isMarked(String text) {
        return MARKED_TITLE.matcher(text.strip()).matches();
    }

    /** Tells whether a table line is a rule, empty, or a heading rather than an entry without a number. */
    static boolean isFrame(String line, String next) {
        String row = line.strip();
        boolean ruled = next.strip().startsWith("|") && isRule(next) && next.contains("-");
        return isRule(row) || ruled || TABLE_HEADER.matcher(row).matches();
    }

    private static boolean isRule(String line) {
        return TABLE_RULE.matcher(line.strip()).matches();
    }

    /** Tells whether a line that follows a row belongs to it: the row was broken in two. */
    static boolean goesOn(String row, String line) {
        String next = line.strip();
        if (next.isEmpty() || next.startsWith("#") || next.startsWith("<!--") || isRule(next)) {
            return false;
        }
        boolean linked = !cells(OptionalInt.empty(), row.strip()).links.isEmpty();
        boolean linksOnly = LinkCell.isLinks(next.replace('|', ' '));
        if (row.strip().endsWith("|")) {
            return !linked && linksOnly && next.startsWith("|");
        }
        return linksOnly || !linked && !next.startsWith("|");
    }

    private static EntryRow cells(OptionalInt rank, String content) {
        List<String> cells = split(content);
        int end = cells.size();
        while (end > 1 && TABLE_RULE.matcher(cells.get(end - 1)).matches()) {
            end--;
        }
        int last = end - 1;
        if (last > 0 && !LinkCell.matches(cells.get(last))) {
            last = lastLinks(cells, end);
        }
        int first = last;
        while (first > 1 && LinkCell.isLinks(cells.get(first - 1))) {
            first--;
        }
        if (last <= 0) {
            return new EntryRow(rank, String.join("|", cells.subList(0, end)), "", "");
        }
        return new EntryRow(
                rank,
                String.join("|", cells.subList(0, first)),
                String.join(", ", cells.subList(first, last + 1)),
                String.join("|", cells.subList(last + 1, end)).strip());
    }

    /** Returns the index of the last cell that holds nothing but links, if only short cells follow it; else 0. */
    private static int lastLinks(List<String> cells, int end) {
        for (int i = end - 1; i > 0 && cells.get(i).length() <= LONGEST_SURPLUS; i--) {
            if (LinkCell.isLinks(cells.get(i - 1))) {
                return i - 1;
            }
        }
        return 0;
    }

    /** Splits at bars that are not escaped. */
    private static List<String> split(String content) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < content.length(); i++) {
            if (content.charAt(i) == '\\') {
                i++;
            } else if (content.charAt(i) == '|') {
                cells.add(content.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(content.substring(start));
        return cells;
    }
}
