package io.papertide.report.page;

import java.util.regex.Pattern;

/** Outside text made safe for the place it is put in. */
final class Escape {
    /** Text-direction marks and control characters but for the tab and the new line. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]|[\\p{Cntrl}&&[^\n\t]]");

    /** Longer titles are cut; no title of a paper is as long. */
    private static final int LONGEST_TITLE = 400;

    /** A number or two, the ends of an interval, which no spreadsheet runs. */
    private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9.,]+( … [+-]?[0-9.,]+)?( %)?");

    private static final String FORMULA_START = "=+-@\t\r";

    private Escape() {}

    /** Returns text for an element or a quoted attribute of HTML. */
    static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (char c : clean(text).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns text for a line or a table cell of Markdown. */
    static String markdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (char c : clean(text).replace('\n', ' ').toCharArray()) {
            if ("\\`*_[]<>|#".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Returns a cell of a CSV table; what a spreadsheet would run as a formula becomes text. */
    static String csv(String text) {
        String cleaned = clean(text);
        boolean signed = FIGURE.matcher(cleaned).matches();
        boolean formula = !cleaned.isEmpty() && !signed && FORMULA_START.indexOf(cleaned.charAt(0)) >= 0;
        String safe = formula ? "'" + cleaned : cleaned;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Returns a title that is not too long for a list. */
    static String title(String text) {
        String clean = clean(text);
        return clean.length() <= LONGEST_TITLE ? clean : clean.substring(0, LONGEST_TITLE) + "…";
    }

    /** Text-direction overrides and control characters show one thing and are another. */
    static String clean(String text) {
        return hasHidden(text) ? HIDDEN.matcher(text).replaceAll("") : text;
    }

    /** Nearly no text has such characters, and looking for them one by one is much faster than the pattern. */
    private static boolean hasHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' || c == '\u007F';
            if (control || isDirection(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDirection(char c) {
        return c >= '\u061C'
                && (c == '\u061C'
                        || c == '\u200E'
                        || c == '\u200F'
                        || c >= '\u202A' && c <= '\u202E'
                        || c >= '\u2066' && c <= '\u2069');
    }
}
