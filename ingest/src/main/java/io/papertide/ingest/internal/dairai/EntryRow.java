package io.papertide.ingest.internal.dairai;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of an issue's table, cut into its parts but not yet read.
 *
 * @param rank the printed number
 * @param text title and summary, still Markdown
 * @param links the links cell, still Markdown; empty if the row has none
 */
record EntryRow(int rank, String text, String links) {
    private static final Pattern NUMBERED = Pattern.compile("\\|?\\s*\\**(\\d{1,4})\\**\\s?[).:]\\**\\s*(\\S.*)");
    private static final Pattern TABLE_FRAME = Pattern.compile("[|\\s:*-]*|\\|?\\s*\\**\\s*Papers?\\s*\\**\\s*\\|.*");

    /** Returns the row on a line, or empty if the line holds no numbered row. */
    static Optional<EntryRow> parse(String line) {
        if (!line.strip().startsWith("|")) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(line.strip());
        if (!numbered.matches() || Integer.parseInt(numbered.group(1)) == 0) {
            return Optional.empty();
        }
        return Optional.of(cells(Integer.parseInt(numbered.group(1)), withoutEnd(numbered.group(2))));
    }

    /** Tells whether a table line is a header, a rule or empty rather than an entry without a number. */
    static boolean isFrame(String line) {
        return TABLE_FRAME.matcher(line.strip()).matches();
    }

    private static EntryRow cells(int rank, String content) {
        int bar = content.lastIndexOf('|');
        if (bar >= 0 && LinkCell.matches(content.substring(bar + 1))) {
            return new EntryRow(rank, content.substring(0, bar), content.substring(bar + 1));
        }
        return new EntryRow(rank, content, "");
    }

    /** Cuts the closing bar and what a slip of the hand left before it. */
    private static String withoutEnd(String content) {
        String rest = content.stripTrailing();
        return rest.endsWith("|") ? rest.substring(0, rest.length() - 1).stripTrailing() : rest;
    }
}
