package io.papertide.analytics.changepoint;

import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.WeekCounts;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the weeks in which the length of entries changed.
 *
 * <p>The logarithm of a week's mean words is taken as normal around its level. How much it varies is read off the steps from
 * week to week, by their median, so that the breaks themselves do not hide behind the variance that they cause.
 */
public final class HouseStyle {
    /** The median of the absolute value of a normal variable, in standard deviations. */
    private static final double NORMAL_MEDIAN = 0.6744897501960817;

    /** Lengths that vary by less than a hundredth are taken to vary by that, so that a constant series has no breaks. */
    private static final double LEAST_DEVIATION = 0.01;

    private HouseStyle() {}

    /** Returns the breaks within a period, oldest first; weeks without an issue or without words are left out. */
    public static List<StyleBreak> breaks(CorpusFrame frame, Period period, ChangePointOptions options) {
        WeekCounts counts = new WeekCounts(frame, period);
        int[] known = Arrays.stream(counts.known())
                .filter(week -> counts.words(week) > 0)
                .toArray();
        double[] lengths = Arrays.stream(known)
                .mapToDouble(week -> Math.log((double) counts.words(week) / counts.papers(week)))
                .toArray();
        int[] changes = Pelt.changePoints(
                SegmentCost.mean(lengths, variance(lengths)),
                lengths.length,
                options.penaltyOf(lengths.length),
                options.shortestLevel());
        return breaks(counts, known, changes, options);
    }

    private static List<StyleBreak> breaks(WeekCounts counts, int[] known, int[] changes, ChangePointOptions options) {
        List<StyleBreak> breaks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < changes.length; i++) {
            int end = i + 1 < changes.length ? changes[i + 1] : known.length;
            double before = meanWords(counts, Arrays.copyOfRange(known, start, changes[i]));
            double after = meanWords(counts, Arrays.copyOfRange(known, changes[i], end));
            if (Math.max(before, after) >= options.lengthRatio() * Math.min(before, after)) {
                breaks.add(new StyleBreak(counts.calendar().get(known[changes[i]]), before, after));
                start = changes[i];
            }
        }
        return breaks;
    }

    private static double meanWords(WeekCounts counts, int[] weeks) {
        double papers = Arrays.stream(weeks).map(counts::papers).sum();
        return Arrays.stream(weeks).mapToLong(counts::words).sum() / papers;
    }

    private static double variance(double[] values) {
        double[] steps = IntStream.range(1, values.length)
                .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
                .sorted()
                .toArray();
        double median = steps.length == 0 ? 0 : steps[steps.length / 2];
        // A step is the difference of two weeks, so it varies twice as much.
        double deviation = Math.max(LEAST_DEVIATION, median / NORMAL_MEDIAN / Math.sqrt(2));
        return deviation * deviation;
    }
}
