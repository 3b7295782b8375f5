package io.papertide.analytics.changepoint;

import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.SeriesId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** How the issues of each series are written, week by week: all that the search for changes of house style needs. */
public final class SeriesStyles {
    private final SortedMap<SeriesId, SortedMap<IsoWeek, IssueStyle>> bySeries;

    private SeriesStyles(SortedMap<SeriesId, SortedMap<IsoWeek, IssueStyle>> bySeries) {
        this.bySeries = bySeries;
    }

    /** Returns styles that were measured before, by series and week. */
    public static SeriesStyles of(Map<SeriesId, ? extends Map<IsoWeek, IssueStyle>> measured) {
        SortedMap<SeriesId, SortedMap<IsoWeek, IssueStyle>> copy = new TreeMap<>();
        measured.forEach((series, weeks) -> copy.put(series, Collections.unmodifiableSortedMap(new TreeMap<>(weeks))));
        return new SeriesStyles(Collections.unmodifiableSortedMap(copy));
    }

    /** Returns the styles of the issues of each series, by week, oldest first. */
    public SortedMap<SeriesId, SortedMap<IsoWeek, IssueStyle>> bySeries() {
        return bySeries;
    }

    /** Measures issues in any order; two builders can be merged. */
    public static final class Builder implements Consumer<Issue> {
        private final SortedMap<SeriesId, SortedMap<IsoWeek, IssueStyle>> bySeries = new TreeMap<>();

        @Override
        public void accept(Issue issue) {
            add(issue.series(), issue.week(), IssueStyle.of(issue));
        }

        private void add(SeriesId series, IsoWeek week, IssueStyle style) {
            bySeries.computeIfAbsent(series, s -> new TreeMap<>()).merge(week, style, IssueStyle::plus);
        }

        /** Adds what another builder measured. */
        public void addAll(Builder other) {
            other.bySeries.forEach((series, weeks) -> weeks.forEach((week, style) -> add(series, week, style)));
        }

        /** Returns the styles. */
        public SeriesStyles build() {
            return of(bySeries);
        }
    }
}
