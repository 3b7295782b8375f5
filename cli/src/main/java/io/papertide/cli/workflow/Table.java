package io.papertide.cli.workflow;

import io.papertide.cli.SafeText;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal; Korean characters count as two columns. */
public final class Table {
    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final String alignment;

    /**
     * Makes an empty table.
     *
     * @param alignment a letter a column: {@code l} left, {@code r} right
     * @param header the titles of the columns
     */
    public Table(String alignment, String... header) {
        this.alignment = alignment;
        this.header = List.of(header);
        if (alignment.length() != header.length) {
            throw new IllegalArgumentException("a letter a column");
        }
    }

    /** Adds a row. */
    public void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(SafeText.of(String.valueOf(cell)).replace('\n', ' ').replace('\t', ' '));
        }
        rows.add(row);
    }

    /** Returns the lines, the header first. */
    public List<String> lines() {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        int[] widths = new int[header.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(alignment.charAt(i) == 'r' ? padding + row.get(i) : row.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    /** Returns how many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    /** Returns the beginning of a text that takes at most so many columns. */
    public static String cut(String text, int columns) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            taken += width(c);
            if (taken > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
