package io.papertide.ingest.internal.dairai;

import java.util.List;
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
    private static final String LINK_END = "\\]\\([^()\\s]{1,2000}\\)";
    /** The ways in which a title is marked: bold, bold in a link, or a link before a dash. */
    private static final List<Pattern> MARKED = List.of(
            Pattern.compile("\\*{2,4}(.{1,500}?)\\*{2,4}(?!\\*)(.*)", Pattern.DOTALL),
            Pattern.compile("__(.{1,500}?)__(?!_)(.*)", Pattern.DOTALL),
            Pattern.compile("<(?:b|strong)>([^<]{1,500})</(?:b|strong)>(.*)", Pattern.DOTALL),
            Pattern.compile("(\\[(?:\\*\\*|__)[^\\[\\]]{1,500}" + LINK_END + ")(.*)", Pattern.DOTALL),
            Pattern.compile(
                    "(\\[[^\\[\\]]{1,500}" + LINK_END + ")(\\s?(?:-{1,3}|–|—|:|\\|)\\s.*|\\s?<br.*|)", Pattern.DOTALL));

    private static final String BREAK = "<br\\s?/?>";
    private static final Pattern TWO_SPACES = Pattern.compile("(\\S[^\\n]{0,250}?) {2,}(\\S.*)", Pattern.DOTALL);
    private static final Pattern DASH =
            Pattern.compile("(\\S[^\\n]{0,200}?)\\s(?:--?|–|—|\\|)\\s(\\s*\\S.*)", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("(\\S[^\\n]{0,250}?)\\s?" + BREAK + "(\\s*\\S.*)", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(\\S[^\\n]{0,200}?)(?:[.:;!?]\\s+|$)(.*)", Pattern.DOTALL);
    private static final Pattern LEADING_DASH = Pattern.compile(
            "[\\s|]*(?:" + BREAK + "[\\s|]*){0,20}(?:(?:-{1,3}|–|—|:)\\s*){0,3}(?:" + BREAK + "\\s*){0,20}");
    private static final Pattern LEADING_MARKS =
            Pattern.compile("[\\s*_|]*(?:" + BREAK + "[\\s*_|]*){0,20}(?:[-–—:]\\s+)?");

    /** Divides a cell; a marked title wins, then two spaces, then a dash or a line end, then the first sentence. */
    static EntryText parse(String cell) {
        String text = cell.strip();
        for (Pattern marked : MARKED) {
            Matcher title = marked.matcher(text);
            if (title.matches() && title.group(1).codePoints().anyMatch(Character::isLetterOrDigit)) {
                return new EntryText(title.group(1).strip(), afterDash(title.group(2)), false);
            }
        }
        return guess(LEADING_MARKS.matcher(text).replaceFirst(""));
    }

    private static EntryText guess(String text) {
        Matcher spaces = TWO_SPACES.matcher(text);
        Matcher dash = DASH.matcher(text);
        Matcher line = LINE.matcher(text);
        boolean dashed = dash.matches();
        boolean lined = line.matches() && !(dashed && dash.end(1) < line.end(1));
        boolean spaced = spaces.matches()
                && !(lined && line.end(1) < spaces.end(1))
                && !(dashed && dash.end(1) < spaces.end(1) && isWithinSummary(spaces.group(1), dash.group(2)));
        if (spaced || lined) {
            Matcher parts = spaced ? spaces : line;
            return new EntryText(parts.group(1).strip(), afterDash(parts.group(2)), false);
        }
        if (dashed) {
            return new EntryText(dash.group(1).strip(), dash.group(2).strip(), true);
        }
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.matches() && !sentence.group(1).isBlank()
                ? new EntryText(sentence.group(1).strip(), sentence.group(2).strip(), true)
                : new EntryText(text.strip(), "", true);
    }

    /** Two spaces behind a full stop only part two sentences; those behind a dash and a small letter are a slip in one. */
    private static boolean isWithinSummary(String before, String afterDash) {
        return before.endsWith(".") || Character.isLowerCase(afterDash.strip().codePointAt(0));
    }

    private static String afterDash(String rest) {
        return LEADING_DASH.matcher(rest).replaceFirst("");
    }
}
