package io.papertide.report.chart;

import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.words.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The changes of house style that a chart spans: words for its caption, and places for the marks of one with columns of time. */
public final class StyleCaption {
    /** More would fill the caption. */
    private static final int NAMED = 3;

    private StyleCaption() {}

    /** Returns a caption that also names the changes; as it is if there is none. */
    public static BilingualText naming(BilingualText caption, List<StyleBreak> breaks) {
        return with(caption, breaks, "House style: ", "문체 변화: ");
    }

    /** Returns a caption that says what the marks of the changes mean; as it is if there is none. */
    public static BilingualText explaining(BilingualText caption, List<StyleBreak> breaks) {
        return with(caption, breaks, "▼ House style: ", "▼ 문체 변화: ");
    }

    private static BilingualText with(BilingualText caption, List<StyleBreak> breaks, String english, String korean) {
        if (breaks.isEmpty()) {
            return caption;
        }
        int more = breaks.size() - NAMED;
        String weeks = breaks.stream().limit(NAMED).map(StyleCaption::words).collect(Collectors.joining(", "));
        String koreanWeeks =
                breaks.stream().limit(NAMED).map(StyleCaption::korean).collect(Collectors.joining(", "));
        return new BilingualText(
                caption.preferring(Language.ENGLISH) + " " + english + weeks
                        + (more > 0 ? " and " + more + " more" : "") + ".",
                caption.preferring(Language.KOREAN) + " " + korean + koreanWeeks + (more > 0 ? " 외 " + more + "번" : "")
                        + ".");
    }

    private static String words(StyleBreak change) {
        return String.format(
                Locale.ROOT,
                "%.0f → %.0f words an entry from %s",
                change.wordsBefore(),
                change.wordsAfter(),
                Dates.day(change.week().monday()).english());
    }

    private static String korean(StyleBreak change) {
        return String.format(
                Locale.ROOT,
                "%s부터 항목당 %.0f → %.0f단어",
                Dates.day(change.week().monday()).korean(),
                change.wordsBefore(),
                change.wordsAfter());
    }

    /**
     * Returns where the changes lie along columns of time.
     *
     * @param columns the weeks of each column, oldest first, without overlap
     * @return places from 0, the left edge of the first column, to the number of columns; a change outside of all has none
     */
    public static List<Double> places(List<Period> columns, List<StyleBreak> breaks) {
        List<Double> places = new ArrayList<>();
        for (StyleBreak change : breaks) {
            for (int column = 0; column < columns.size(); column++) {
                Period weeks = columns.get(column);
                if (weeks.contains(change.week())) {
                    places.add(column + (double) weeks.weeks().indexOf(change.week()) / weeks.weekCount());
                }
            }
        }
        return places;
    }
}
