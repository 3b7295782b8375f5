package io.papertide.ingest.internal.dairai;

import io.papertide.ingest.DigestLimits;
import io.papertide.ingest.IngestResult;
import io.papertide.ingest.internal.EntryBuilder;
import io.papertide.ingest.internal.Warnings;
import io.papertide.ingest.internal.dairai.DairAiFormat.Section;
import io.papertide.ingest.internal.text.InlineMarkdown;
import io.papertide.ingest.internal.text.Languages;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Reads the sections of one page into issues, and counts every row it meets. */
final class IssueReader {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LINES_OF_A_ROW = 20;

    private final List<String> lines;
    private final IssueYears years;
    private final Warnings warnings;
    private final Map<IsoWeek, OpenIssue> issues = new LinkedHashMap<>();
    private final Map<Integer, Optional<EntryRow>> rowsByLine = new HashMap<>();
    private int entriesSeen;

    IssueReader(List<String> lines, IssueYears years, Warnings warnings) {
        this.lines = lines;
        this.years = years;
        this.warnings = warnings;
    }

    /** Reads one section; without a span its rows are counted and warned of. */
    void read(Section section, Optional<WeekSpan> span) {
        List<NumberedRow> rows = rows(section);
        int line = section.start() + 1;
        if (span.isEmpty()) {
            rows.forEach(row -> drop(row, "it stands under no dated heading"));
            section.title()
                    .ifPresent(title -> warnings.add(
                            line, Warnings.UNDATED_ISSUE, "the days of this heading cannot be read: " + title));
            return;
        }
        section.heading().ifPresent(heading -> checkDates(heading, span.get()));
        OpenIssue issue = issues.get(span.get().isoWeek());
        if (issue == null) {
            issue = new OpenIssue(section.title().orElseThrow(), span.get(), line);
            issues.put(span.get().isoWeek(), issue);
        } else {
            warnings.add(
                    line,
                    Warnings.DUPLICATE_WEEK,
                    span.get().isoWeek() + " is already the issue of line " + issue.line
                            + "; its entries were added to it");
        }
        fill(issue, rows);
        if (rows.isEmpty()) {
            warnings.add(line, Warnings.EMPTY_ISSUE, "this issue has no entries and was left out");
        }
    }

    /** An issue that may still grow. */
    private static final class OpenIssue {
        private final String title;
        private final WeekSpan span;
        private final int line;
        private final Map<Integer, Entry> entries = new TreeMap<>();
        private final Set<String> titles = new HashSet<>();

        OpenIssue(String title, WeekSpan span, int line) {
            this.title = title;
            this.span = span;
            this.line = line;
        }

        boolean isFree(OptionalInt rank) {
            return rank.isPresent() && !entries.containsKey(rank.getAsInt());
        }

        int lowestFree() {
            int rank = 1;
            while (entries.containsKey(rank)) {
                rank++;
            }
            return rank;
        }

        Issue close() {
            return new Issue(SeriesId.DAIR_AI, title, span, BilingualText.NONE, List.copyOf(entries.values()), line);
        }
    }

    /** A row with the line where it begins. */
    private record NumberedRow(int line, EntryRow row) {}

    /** Numbers that are printed once come first, so that a slip takes the number that the publisher forgot. */
    private void fill(OpenIssue issue, List<NumberedRow> rows) {
        boolean merges = !issue.entries.isEmpty();
        List<NumberedRow> later = new ArrayList<>();
        for (NumberedRow row : rows) {
            if (issue.isFree(row.row().rank())) {
                put(issue, row, row.row().rank().getAsInt(), merges);
            } else {
                later.add(row);
            }
        }
        later.forEach(row -> put(issue, row, issue.lowestFree(), true));
    }

    private void put(OpenIssue issue, NumberedRow row, int rank, boolean mayRepeat) {
        if (issue.entries.size() >= DigestLimits.ENTRIES_PER_ISSUE) {
            drop(row, "the issue has over " + DigestLimits.ENTRIES_PER_ISSUE + " entries");
            return;
        }
        Optional<Entry> entry = entry(row.row(), rank, row.line());
        if (entry.isEmpty()) {
            return;
        }
        String title = entry.get().title().preferring(Language.ENGLISH).toLowerCase(Locale.ROOT);
        if (!issue.titles.add(title) && mayRepeat) {
            drop(row, "the issue has its title already");
            return;
        }
        boolean printed = row.row().rank().isPresent() && row.row().rank().getAsInt() == rank;
        if (!printed) {
            warnings.add(
                    row.line(),
                    Warnings.RENUMBERED,
                    "this entry "
                            + (row.row().rank().isPresent()
                                    ? "repeats the number " + row.row().rank().getAsInt()
                                    : "has no number")
                            + "; it was given the number " + rank);
        }
        issue.entries.put(rank, entry.get());
    }

    private void checkDates(IssueHeading heading, WeekSpan span) {
        if (span.days() != DAYS_OF_A_WEEK) {
            warnings.add(heading.line(), Warnings.ODD_SPAN, span + " has " + span.days() + " days");
        }
        OptionalInt listed = years.inContents(heading);
        int begins = span.first().getYear();
        int ends = span.last().getYear();
        if (listed.isPresent() && listed.getAsInt() != begins && listed.getAsInt() != ends) {
            warnings.add(
                    heading.line(),
                    Warnings.CONTENTS_DISAGREE,
                    "the table of contents lists this issue under " + listed.getAsInt() + "; the heading was believed");
        }
    }

    /** Returns the rows of a section, each broken one joined, and counts them. */
    private List<NumberedRow> rows(Section section) {
        List<NumberedRow> rows = new ArrayList<>();
        int i = section.start();
        while (i < section.end()) {
            String line = lines.get(i);
            String next = i + 1 < section.end() ? lines.get(i + 1) : "";
            Optional<EntryRow> row = row(i);
            int start = i++;
            if (row.isPresent() && !EntryRow.isFrame(line, next)) {
                i = joined(section, start, rows);
            } else if (line.strip().startsWith("|") && !EntryRow.isFrame(line, next)) {
                entriesSeen++;
                warnings.add(start + 1, Warnings.NO_RANK, "a row without a number was left out");
            }
        }
        return rows;
    }

    /** Adds the row that begins at an index and returns the index of the line after it. */
    private int joined(Section section, int start, List<NumberedRow> rows) {
        if (EntryRow.isHeaded(lines.get(start))) {
            return headed(section, start, rows);
        }
        String text = lines.get(start).strip();
        int end = start + 1;
        while (end < section.end() && end - start < LINES_OF_A_ROW && goesOn(text, end)) {
            text = text.replaceFirst("\\|$", "")
                    + (lines.get(end).strip().startsWith("|") ? "" : " ")
                    + lines.get(end).strip();
            end++;
        }
        if (end > start + 1) {
            warnings.add(
                    start + 1,
                    Warnings.JOINED_ROW,
                    "this row is broken over " + (end - start) + " lines; they were joined");
        }
        entriesSeen++;
        Optional<EntryRow> whole = end > start + 1 ? EntryRow.parse(text) : row(start);
        whole.ifPresent(row -> rows.add(new NumberedRow(start + 1, row)));
        return end;
    }

    /** Adds the entry that a heading begins, with the lines below it up to the next entry or heading, as {@link #joined} does. */
    private int headed(Section section, int start, List<NumberedRow> rows) {
        Optional<EntryRow> title = row(start);
        StringBuilder text = new StringBuilder();
        int end = start + 1;
        while (end < section.end() && row(end).isEmpty() && IssueHeading.level(lines.get(end)) == 0) {
            text.append(lines.get(end).isBlank() ? "" : "<br>" + lines.get(end).strip());
            end++;
        }
        entriesSeen++;
        title.ifPresent(row -> rows.add(new NumberedRow(start + 1, row.with(text.toString()))));
        return end;
    }

    private boolean goesOn(String row, int next) {
        boolean begins = row(next).filter(other -> other.rank().isPresent()).isPresent();
        return !begins && EntryRow.goesOn(row, lines.get(next));
    }

    /** Returns the row that begins on the line of an index, which is asked for more than once. */
    private Optional<EntryRow> row(int index) {
        return rowsByLine.computeIfAbsent(index, i -> EntryRow.parse(lines.get(i)));
    }

    private void drop(NumberedRow row, String reason) {
        String name = row.row().rank().isPresent() ? "entry " + row.row().rank().getAsInt() : "an entry";
        warnings.add(row.line(), Warnings.ENTRY_DROPPED, name + " was left out: " + reason);
    }

    private Optional<Entry> entry(EntryRow row, int rank, int line) {
        if (LinkCell.startOfLabelled(row.text()) == 0) {
            drop(new NumberedRow(line, row), "it has no title");
            return Optional.empty();
        }
        EntryText text = EntryText.parse(row.text());
        InlineMarkdown title = InlineMarkdown.parse(text.title());
        InlineMarkdown summary = InlineMarkdown.parse(text.summary());
        if (text.guessed()) {
            warnings.add(line, Warnings.GUESSED_TITLE, "the title of entry " + rank + " is not marked");
        }
        if (!row.surplus().isEmpty()) {
            warnings.add(
                    line,
                    Warnings.SURPLUS_CELL,
                    "a cell after the links of entry " + rank + " was left out: " + row.surplus());
        }
        EntryBuilder entry = new EntryBuilder(rank, line, warnings);
        String oneLine = title.text().replace('\n', ' ');
        entry.title(BilingualText.of(Languages.of(oneLine), oneLine));
        entry.summary(BilingualText.of(Languages.of(summary.text()), summary.text()));
        LinkCell.read(row.links(), entry, line, warnings);
        title.links().forEach(link -> entry.link(LinkCell.kind(link.label(), link.url()), link.url()));
        summary.links().forEach(link -> entry.link(LinkCell.kind(link.label(), link.url()), link.url()));
        return entry.build();
    }

    /** Returns all issues in the order of the page. */
    IngestResult result(String format) {
        List<Issue> whole = issues.values().stream()
                .filter(issue -> !issue.entries.isEmpty())
                .map(OpenIssue::close)
                .toList();
        return new IngestResult(format, whole, List.of(), warnings.sorted(), entriesSeen);
    }
}
