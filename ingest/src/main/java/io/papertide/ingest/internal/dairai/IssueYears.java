package io.papertide.ingest.internal.dairai;

import io.papertide.model.WeekSpan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of each heading of one page.
 *
 * <p>In this order: the heading's own; the list of the table of contents it stands in; the page's title; the name of the
 * file; the nearest dated heading, since neighbours on a page are neighbours in time. A heading that crosses the turn of
 * the year belongs to the later year.
 */
final class IssueYears {
    private static final Pattern CONTENTS_YEAR = Pattern.compile("\\s{0,3}#{1,4}\\s*((?:19|20)\\d{2})\\s*");
    private static final Pattern CONTENTS_ITEM = Pattern.compile("\\s*[-*+]\\s*\\[([^\\]]{1,200})\\].*");
    private static final Pattern PAGE_TITLE = Pattern.compile("\\s{0,3}#\\s.*?(?<!\\d)((?:19|20)\\d{2})\\s*");
    /** A year that is not the beginning of a date such as {@code 2025-02-24}. */
    private static final Pattern NAME_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d|-\\d)");

    private static final int LONGEST = 1_000;

    /** Stands for the same days listed under two years. */
    private static final Integer AMBIGUOUS = -1;

    private final Map<String, Integer> contents;
    private final @Nullable Integer pageYear;

    private IssueYears(Map<String, Integer> contents, @Nullable Integer pageYear) {
        this.contents = contents;
        this.pageYear = pageYear;
    }

    static IssueYears of(String name, List<String> lines) {
        Map<String, Integer> contents = new TreeMap<>();
        Integer list = null;
        Integer page = null;
        for (String line : lines) {
            if (line.length() > LONGEST) {
                continue;
            }
            Matcher year = CONTENTS_YEAR.matcher(line);
            Matcher item = CONTENTS_ITEM.matcher(line);
            Matcher title = PAGE_TITLE.matcher(line);
            if (year.matches()) {
                list = Integer.valueOf(year.group(1));
            } else if (list != null && item.matches()) {
                int listed = list;
                IssueHeading.parse(item.group(1), 1)
                        .ifPresent(heading ->
                                contents.merge(heading.key(), listed, (a, b) -> a.equals(b) ? a : AMBIGUOUS));
            } else if (page == null && title.matches()) {
                page = Integer.valueOf(title.group(1));
            }
        }
        return new IssueYears(contents, page != null ? page : yearOfName(name));
    }

    private static @Nullable Integer yearOfName(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Matcher year = NAME_YEAR.matcher(file);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** Returns the year that the table of contents gives a heading. */
    OptionalInt inContents(IssueHeading heading) {
        Integer year = contents.get(heading.key());
        return year == null || year.equals(AMBIGUOUS) ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** Returns the span of each heading, in their order; empty where no year can be found. */
    List<Optional<WeekSpan>> spans(List<IssueHeading> headings) {
        List<Optional<WeekSpan>> spans = new ArrayList<>();
        headings.forEach(heading -> spans.add(known(heading)));
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).isEmpty()) {
                Optional<WeekSpan> near = near(headings.get(i), anchor(spans, i));
                Integer year = pageYear;
                spans.set(
                        i,
                        near.isPresent() || year == null
                                ? near
                                : headings.get(i).span(year));
            }
        }
        return spans;
    }

    private Optional<WeekSpan> known(IssueHeading heading) {
        if (heading.year().isPresent()) {
            return heading.span(heading.year().getAsInt());
        }
        OptionalInt listed = inContents(heading);
        if (listed.isPresent()) {
            // A list of a year holds the issues that begin in it.
            return heading.span(heading.crossesYear() ? listed.getAsInt() + 1 : listed.getAsInt());
        }
        // A page of a year has a turn of the year at either end; the neighbours tell which one this is.
        return pageYear == null || heading.crossesYear() ? Optional.empty() : heading.span(pageYear);
    }

    private static Optional<WeekSpan> anchor(List<Optional<WeekSpan>> spans, int index) {
        return Stream.iterate(1, distance -> distance < spans.size(), distance -> distance + 1)
                .flatMap(distance -> Stream.of(index - distance, index + distance))
                .filter(i -> i >= 0 && i < spans.size())
                .flatMap(i -> spans.get(i).stream())
                .findFirst();
    }

    private static Optional<WeekSpan> near(IssueHeading heading, Optional<WeekSpan> anchor) {
        return anchor.flatMap(known -> {
            int year = known.last().getYear();
            return Stream.of(year, year - 1, year + 1)
                    .flatMap(candidate -> heading.span(candidate).stream())
                    .min((a, b) -> Long.compare(distance(a, known), distance(b, known)));
        });
    }

    private static long distance(WeekSpan a, WeekSpan b) {
        return Math.abs(ChronoUnit.DAYS.between(a.first(), b.first()));
    }
}
