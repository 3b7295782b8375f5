package io.papertide.analytics.quality;

import io.papertide.analytics.changepoint.ChangePointOptions;
import io.papertide.analytics.changepoint.HouseStyle;
import io.papertide.analytics.changepoint.SeriesStyles;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.quality.QualityReport.EntryPlace;
import io.papertide.analytics.quality.QualityReport.OddSpan;
import io.papertide.analytics.quality.QualityReport.Overlap;
import io.papertide.analytics.quality.QualityReport.Rewrite;
import io.papertide.analytics.quality.QualityReport.SeriesWeeks;
import io.papertide.analytics.text.Characters;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.SeriesId;
import java.lang.Character.UnicodeScript;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks over the issues of an archive. */
public final class QualityChecks {
    private static final int DAYS_OF_A_WEEK = 7;

    private QualityChecks() {}

    /** Returns what is odd; the order of the issues does not matter. */
    public static QualityReport of(List<EditionHistory> editions) {
        List<EditionHistory> ordered = editions.stream()
                .sorted(Comparator.comparing(
                                (EditionHistory edition) -> edition.current().week())
                        .thenComparing(edition -> edition.current().series()))
                .toList();
        List<Issue> issues = ordered.stream().map(EditionHistory::current).toList();
        Map<SeriesId, List<Issue>> bySeries =
                issues.stream().collect(Collectors.groupingBy(Issue::series, TreeMap::new, Collectors.toList()));
        return new QualityReport(
                bySeries.values().stream().map(QualityChecks::weeks).toList(),
                bySeries.values().stream()
                        .flatMap(own -> overlaps(own).stream())
                        .toList(),
                issues.stream()
                        .filter(issue -> issue.span().days() != DAYS_OF_A_WEEK)
                        .map(issue -> new OddSpan(issue.series(), issue.week(), issue.span()))
                        .toList(),
                entries(issues, entry -> entry.links().isEmpty()),
                entries(issues, QualityChecks::isOfUnknownLanguage),
                rewrites(ordered),
                styleBreaks(issues));
    }

    private static List<StyleBreak> styleBreaks(List<Issue> issues) {
        SeriesStyles.Builder styles = new SeriesStyles.Builder();
        issues.forEach(styles);
        return HouseStyle.breaks(styles.build(), ChangePointOptions.DEFAULT);
    }

    private static SeriesWeeks weeks(List<Issue> issues) {
        IsoWeek first = issues.get(0).week();
        IsoWeek last = issues.get(issues.size() - 1).week();
        List<IsoWeek> known = issues.stream().map(Issue::week).toList();
        List<IsoWeek> missing = new ArrayList<>();
        int next = 0;
        for (IsoWeek week = first; week.compareTo(last) <= 0; week = week.plusWeeks(1)) {
            if (known.get(next).equals(week)) {
                next++;
            } else {
                missing.add(week);
            }
        }
        int entries = issues.stream().mapToInt(issue -> issue.entries().size()).sum();
        return new SeriesWeeks(issues.get(0).series(), first, last, issues.size(), entries, missing);
    }

    private static List<Overlap> overlaps(List<Issue> issues) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 1; i < issues.size(); i++) {
            Issue earlier = issues.get(i - 1);
            Issue later = issues.get(i);
            long days =
                    ChronoUnit.DAYS.between(later.span().first(), earlier.span().last()) + 1;
            if (days > 0) {
                overlaps.add(new Overlap(later.series(), earlier.week(), later.week(), Math.toIntExact(days)));
            }
        }
        return overlaps;
    }

    private static List<EntryPlace> entries(List<Issue> issues, Predicate<Entry> odd) {
        return issues.stream()
                .flatMap(issue -> issue.entries().stream()
                        .filter(odd)
                        .map(entry -> new EntryPlace(
                                issue.series(),
                                issue.week(),
                                entry.rank(),
                                entry.title().preferring(Language.ENGLISH))))
                .toList();
    }

    private static boolean isOfUnknownLanguage(Entry entry) {
        String words = words(entry);
        int letters = 0;
        int known = 0;
        int next;
        for (int i = 0; i < words.length(); i = next) {
            int c = words.codePointAt(i);
            next = i + Character.charCount(c);
            if (c < 0x80 ? Characters.isLetter((char) c) : Character.isLetter(c)) {
                letters++;
                known += isOfKnownScript(c) ? 1 : 0;
            }
        }
        return letters == 0 || known * 2 < letters;
    }

    /** Tells whether a letter is one; those of ASCII and Korean syllables are known without a look at the tables of Unicode. */
    private static boolean isOfKnownScript(int letter) {
        if (letter < 0x80 || letter >= '\uAC00' && letter <= '\uD7A3') {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.HANGUL;
    }

    private static String words(Entry entry) {
        StringBuilder words = new StringBuilder();
        for (BilingualText text : List.of(entry.title(), entry.summary())) {
            for (Language language : Language.values()) {
                text.in(language).ifPresent(part -> words.append(part).append('\n'));
            }
        }
        return words.toString().strip();
    }

    private static List<Rewrite> rewrites(List<EditionHistory> editions) {
        Map<SeriesId, List<EditionHistory>> revised = editions.stream()
                .filter(edition -> edition.revisions() > 1)
                .collect(Collectors.groupingBy(
                        edition -> edition.current().series(), TreeMap::new, Collectors.toList()));
        List<Rewrite> rewrites = new ArrayList<>();
        revised.forEach((series, own) -> rewrites.add(rewrite(series, own)));
        return rewrites;
    }

    private static Rewrite rewrite(SeriesId series, List<EditionHistory> editions) {
        int both = 0;
        int rewritten = 0;
        long before = 0;
        long after = 0;
        for (EditionHistory edition : editions) {
            Map<Integer, Entry> old =
                    edition.oldest().entries().stream().collect(Collectors.toMap(Entry::rank, entry -> entry));
            for (Entry entry : edition.current().entries()) {
                Entry earlier = old.get(entry.rank());
                if (earlier == null) {
                    continue;
                }
                both++;
                String then = words(earlier);
                String now = words(entry);
                if (!then.equals(now)) {
                    rewritten++;
                    before += WordCount.of(then);
                    after += WordCount.of(now);
                }
            }
        }
        double shares = Math.max(1, rewritten);
        return new Rewrite(series, editions.size(), both, rewritten, before / shares, after / shares);
    }
}
