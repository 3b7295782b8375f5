package io.papertide.bench.macro;

/** A page with a part that a program writes, between two marks. */
public final class MarkedPage {
    private static final String BEGIN = "<!-- bench:begin, written by `make bench`; do not edit -->";
    private static final String END = "<!-- bench:end -->";

    private MarkedPage() {}

    /**
     * Returns the page with another text between its marks.
     *
     * @throws IllegalArgumentException if the page has no marks
     */
    public static String with(String page, String text) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page has no lines '" + BEGIN + "' and '" + END + "'");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + text.strip() + "\n" + page.substring(end);
    }
}
