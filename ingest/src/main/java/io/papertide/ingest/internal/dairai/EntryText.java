package io.papertide.ingest.internal.dairai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text cell of a row, divided into title and summary, both still Markdown.
 *
 * @param title the title
 * @param summary the summary; may be empty
 * @param guessed whether nothing marked the title and it was guessed
 */
record EntryText(String title, String summary, boolean guessed) {
    private static final Pattern BOLD = Pattern.compile("\\s*\\*{2,4}([^*]{1,400})\\*{2,4}\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TWO_SPACES =
            Pattern.compile("\\s*(\\S[^\\n]{0,250}?)(?: {2,}|\\s*<br\\s*/?>)\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern DASH =
            Pattern.compile("\\s*(\\S[^\\n]{0,200}?)\\s+(?:--?|–|—)\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern SENTENCE =
            Pattern.compile("\\s*(\\S[^\\n]{0,200}?)(?:[.:;!?]\\s+|$)(.*)", Pattern.DOTALL);
    private static final Pattern LEADING_DASH =
            Pattern.compile("(?:\\s|<br\\s*/?>)*(?:-{1,3}|–|—|:)?(?:\\s|<br\\s*/?>)*");

    /** Divides a cell; a title in bold wins, then two spaces, then a dash, then the first sentence. */
    static EntryText parse(String cell) {
        Matcher bold = BOLD.matcher(cell);
        if (bold.matches()) {
            return new EntryText(bold.group(1).strip(), afterDash(bold.group(2)), false);
        }
        Matcher spaces = TWO_SPACES.matcher(cell);
        if (spaces.matches()) {
            return new EntryText(spaces.group(1).strip(), afterDash(spaces.group(2)), false);
        }
        Matcher dash = DASH.matcher(cell);
        if (dash.matches()) {
            return new EntryText(dash.group(1).strip(), dash.group(2), true);
        }
        Matcher sentence = SENTENCE.matcher(cell);
        return sentence.matches() && !sentence.group(1).isBlank()
                ? new EntryText(sentence.group(1).strip(), sentence.group(2).strip(), true)
                : new EntryText(cell.strip(), "", true);
    }

    private static String afterDash(String rest) {
        return LEADING_DASH.matcher(rest).replaceFirst("");
    }
}
