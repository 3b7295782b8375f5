package io.papertide.analytics.segment;

import io.papertide.analytics.changepoint.IssueStyle;
import io.papertide.analytics.changepoint.SeriesStyles;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.SeriesId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of a segment that says how issues are written: their number; then an issue: series, year, week, entries, words,
 * sentences, bullets, links. Issues of one series and week that lie in several segments are added up.
 */
final class StylesPart {
    private final ByteSink issues = new ByteSink();
    private int count;

    void add(Issue issue) {
        count++;
        IssueStyle style = IssueStyle.of(issue);
        issues.text(issue.series().value());
        issues.number(issue.week().year());
        issues.number(issue.week().week());
        issues.number(style.entries());
        for (long sum : new long[] {style.words(), style.sentences(), style.bullets(), style.links()}) {
            issues.number(Math.toIntExact(sum));
        }
    }

    byte[] toBytes() {
        ByteSink sink = new ByteSink();
        sink.number(count);
        sink.append(issues);
        return sink.toBytes();
    }

    static SeriesStyles read(Iterable<byte[]> parts) {
        Map<SeriesId, Map<IsoWeek, IssueStyle>> bySeries = new HashMap<>();
        try {
            for (byte[] part : parts) {
                ByteSource source = new ByteSource(part);
                for (int left = source.count(); left > 0; left--) {
                    SeriesId series = new SeriesId(source.text());
                    IsoWeek week = new IsoWeek(source.number(), source.number());
                    IssueStyle style = new IssueStyle(
                            source.number(), source.number(), source.number(), source.number(), source.number());
                    bySeries.computeIfAbsent(series, s -> new TreeMap<>()).merge(week, style, IssueStyle::plus);
                }
                source.end();
            }
        } catch (IllegalArgumentException e) {
            throw new SegmentException("a name or week cannot be one", e);
        }
        return SeriesStyles.of(bySeries);
    }
}
