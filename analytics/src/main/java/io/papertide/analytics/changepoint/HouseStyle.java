package io.papertide.analytics.changepoint;

import io.papertide.model.IsoWeek;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the weeks in which a series changed the length or the structure of its entries.
 *
 * <p>Each measure is cut by itself. The logarithm of a week's mean (of the mean and one, for a measure that may be 0) is taken
 * as normal around its level. How much it varies is read off the steps from week to week, by their median, so that the breaks
 * themselves do not hide behind the variance that they cause. Measures that change within a month are one break.
 */
public final class HouseStyle {
    /** The median of the absolute value of a normal variable, in standard deviations. */
    private static final double NORMAL_MEDIAN = 0.6744897501960817;

    /** Lengths that vary by less than a hundredth are taken to vary by that, so that a constant series has no breaks. */
    private static final double LEAST_DEVIATION = 0.01;

    /** The same for sentences, bullets and links, of which an entry has few. */
    private static final double LEAST_DEVIATION_OF_FEW = 0.1;

    /** Half a sentence, bullet or link an entry is no other style. */
    private static final double LEAST_CHANGE_OF_FEW = 0.5;

    private final ChangePointOptions options;

    private HouseStyle(ChangePointOptions options) {
        this.options = options;
    }

    /** Returns the breaks by series, oldest first; issues without entries are left out. */
    public static List<StyleBreak> breaks(SeriesStyles styles, ChangePointOptions options) {
        HouseStyle houseStyle = new HouseStyle(options);
        List<StyleBreak> breaks = new ArrayList<>();
        styles.bySeries().forEach((series, weeks) -> breaks.addAll(houseStyle.breaks(series, weeks)));
        return breaks;
    }

    private List<StyleBreak> breaks(SeriesId series, SortedMap<IsoWeek, IssueStyle> all) {
        SortedMap<IsoWeek, IssueStyle> issues = new TreeMap<>(all);
        issues.values().removeIf(style -> style.entries() == 0);
        List<Found> found = new ArrayList<>();
        for (StyleMeasure measure : StyleMeasure.values()) {
            found.addAll(found(measure, issues));
        }
        found.sort(Comparator.comparing(Found::week).thenComparing(one -> one.change.measure()));
        List<List<Found>> groups = groups(found);
        List<IsoWeek> weeks = groups.stream().map(HouseStyle::week).toList();
        List<StyleBreak> breaks = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            IsoWeek week = weeks.get(i);
            SortedMap<IsoWeek, IssueStyle> before =
                    i == 0 ? issues.headMap(week) : issues.subMap(weeks.get(i - 1), week);
            SortedMap<IsoWeek, IssueStyle> after =
                    i + 1 == groups.size() ? issues.tailMap(week) : issues.subMap(week, weeks.get(i + 1));
            breaks.add(new StyleBreak(
                    series,
                    week,
                    mean(before.values(), StyleMeasure.WORDS),
                    mean(after.values(), StyleMeasure.WORDS),
                    changes(groups.get(i))));
        }
        return breaks;
    }

    /** A change of one measure. */
    private record Found(IsoWeek week, StyleBreak.Change change) {}

    /** Joins changes of unlike measures that lie closer together than the shortest level is long. */
    private List<List<Found>> groups(List<Found> found) {
        List<List<Found>> groups = new ArrayList<>();
        for (Found one : found) {
            List<Found> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean near = !last.isEmpty()
                    && last.get(0).week.weeksUntil(one.week) < options.shortestLevel()
                    && last.stream().noneMatch(other -> other.change.measure() == one.change.measure());
            if (near) {
                last.add(one);
            } else {
                groups.add(new ArrayList<>(List.of(one)));
            }
        }
        return groups;
    }

    /** Returns the week of the first measure of a group, that of the words if they are among them. */
    private static IsoWeek week(List<Found> group) {
        return group.stream()
                .min(Comparator.comparing(one -> one.change.measure()))
                .orElseThrow()
                .week;
    }

    private static List<StyleBreak.Change> changes(List<Found> group) {
        return group.stream()
                .map(Found::change)
                .sorted(Comparator.comparing(StyleBreak.Change::measure))
                .toList();
    }

    private List<Found> found(StyleMeasure measure, SortedMap<IsoWeek, IssueStyle> issues) {
        List<Map.Entry<IsoWeek, IssueStyle>> known = List.copyOf(issues.entrySet());
        double[] means = known.stream()
                .mapToDouble(issue -> issue.getValue().mean(measure))
                .toArray();
        double[] levels = Arrays.stream(means).map(mean -> scale(measure, mean)).toArray();
        List<Integer> ends = new ArrayList<>(List.of(0));
        Arrays.stream(Pelt.changePoints(
                        SegmentCost.mean(levels, variance(measure, levels)),
                        levels.length,
                        options.penaltyOf(levels.length),
                        options.shortestLevel()))
                .forEach(ends::add);
        ends.add(levels.length);
        dropSmallChanges(measure, known, ends);
        List<Found> found = new ArrayList<>();
        for (int i = 1; i + 1 < ends.size(); i++) {
            double before = mean(values(known, ends.get(i - 1), ends.get(i)), measure);
            double after = mean(values(known, ends.get(i), ends.get(i + 1)), measure);
            found.add(new Found(known.get(ends.get(i)).getKey(), new StyleBreak.Change(measure, before, after)));
        }
        return found;
    }

    /** Joins the levels on both sides of a change that is too small to matter, the smallest first, until none is left. */
    private void dropSmallChanges(
            StyleMeasure measure, List<Map.Entry<IsoWeek, IssueStyle>> known, List<Integer> ends) {
        while (ends.size() > 2) {
            int smallest = 1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 1; i + 1 < ends.size(); i++) {
                double size = size(
                        measure,
                        values(known, ends.get(i - 1), ends.get(i)),
                        values(known, ends.get(i), ends.get(i + 1)));
                if (size < least) {
                    least = size;
                    smallest = i;
                }
            }
            if (least >= 1) {
                return;
            }
            ends.remove(smallest);
        }
    }

    /** Returns how large a change is, of the means and of the medians, that one odd issue does not move; 1 is just enough. */
    private double size(StyleMeasure measure, List<IssueStyle> before, List<IssueStyle> after) {
        double means = size(measure, mean(before, measure), mean(after, measure));
        return Math.min(means, size(measure, median(before, measure), median(after, measure)));
    }

    private double size(StyleMeasure measure, double before, double after) {
        double ratio = Math.max(before, after) / Math.min(before, after);
        double size = Double.isNaN(ratio) ? 0 : Math.log(ratio) / Math.log(options.lengthRatio());
        return measure == StyleMeasure.WORDS ? size : Math.min(size, Math.abs(after - before) / LEAST_CHANGE_OF_FEW);
    }

    private static double scale(StyleMeasure measure, double mean) {
        return measure == StyleMeasure.WORDS ? Math.log(Math.max(1, mean)) : Math.log1p(mean);
    }

    private static List<IssueStyle> values(List<Map.Entry<IsoWeek, IssueStyle>> issues, int start, int end) {
        return issues.subList(start, end).stream().map(Map.Entry::getValue).toList();
    }

    private static double mean(Collection<IssueStyle> issues, StyleMeasure measure) {
        return issues.stream().reduce(IssueStyle.NONE, IssueStyle::plus).mean(measure);
    }

    private static double median(List<IssueStyle> issues, StyleMeasure measure) {
        double[] sorted = issues.stream()
                .mapToDouble(issue -> issue.mean(measure))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static double variance(StyleMeasure measure, double[] values) {
        double[] steps = IntStream.range(1, values.length)
                .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
                .sorted()
                .toArray();
        double median = steps.length == 0 ? 0 : steps[steps.length / 2];
        double least = measure == StyleMeasure.WORDS ? LEAST_DEVIATION : LEAST_DEVIATION_OF_FEW;
        // A step is the difference of two weeks, so it varies twice as much.
        double deviation = Math.max(least, median / NORMAL_MEDIAN / Math.sqrt(2));
        return deviation * deviation;
    }
}
