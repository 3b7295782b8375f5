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
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads the sections of one page into issues, and counts every row it meets. */
final class IssueReader {
    private static final int DAYS_OF_A_WEEK = 7;

    private final List<String> lines;
    private final IssueYears years;
    private final Warnings warnings;
    private final Map<IsoWeek, Integer> lineByWeek = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private int entriesSeen;

    IssueReader(List<String> lines, IssueYears years, Warnings warnings) {
        this.lines = lines;
        this.years = years;
        this.warnings = warnings;
    }

    /** Reads one section; without a span its rows are counted and warned of. */
    void read(Section section, Optional<WeekSpan> span) {
        Map<Integer, Entry> entries = readRows(section, span.isPresent());
        int line = section.start() + 1;
        if (span.isEmpty()) {
            section.title()
                    .ifPresent(title -> warnings.add(
                            line, Warnings.UNDATED_ISSUE, "the days of this heading cannot be read: " + title));
            return;
        }
        section.heading().ifPresent(heading -> checkDates(heading, span.get()));
        Integer other = lineByWeek.putIfAbsent(span.get().isoWeek(), line);
        if (other != null) {
            warnings.add(
                    line, Warnings.DUPLICATE_WEEK, span.get().isoWeek() + " is already the issue of line " + other);
            entries.values().forEach(entry -> drop(entry.line(), entry.rank(), "its issue repeats a week"));
        } else {
            add(section, span.get(), List.copyOf(entries.values()));
        }
    }

    private void add(Section section, WeekSpan span, List<Entry> entries) {
        if (entries.isEmpty()) {
            warnings.add(section.start() + 1, Warnings.EMPTY_ISSUE, "this issue has no entries and was left out");
            return;
        }
        String title = section.title().orElseThrow();
        issues.add(new Issue(SeriesId.DAIR_AI, title, span, BilingualText.NONE, entries, section.start() + 1));
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

    private Map<Integer, Entry> readRows(Section section, boolean dated) {
        Map<Integer, Entry> entries = new TreeMap<>();
        for (int i = section.start(); i < section.end(); i++) {
            Optional<EntryRow> row = EntryRow.parse(lines.get(i));
            int line = i + 1;
            if (row.isPresent()) {
                entriesSeen++;
                readRow(row.get(), line, dated, entries);
            } else if (lines.get(i).strip().startsWith("|") && !EntryRow.isFrame(lines.get(i))) {
                entriesSeen++;
                warnings.add(line, Warnings.NO_RANK, "a row without a number was left out");
            }
        }
        return entries;
    }

    private void readRow(EntryRow row, int line, boolean dated, Map<Integer, Entry> entries) {
        if (!dated) {
            drop(line, row.rank(), "it stands under no dated heading");
        } else if (entries.containsKey(row.rank())) {
            drop(line, row.rank(), "its number occurs twice in the issue");
        } else if (entries.size() >= DigestLimits.ENTRIES_PER_ISSUE) {
            drop(line, row.rank(), "the issue has over " + DigestLimits.ENTRIES_PER_ISSUE + " entries");
        } else {
            entry(row, line).ifPresent(entry -> entries.put(row.rank(), entry));
        }
    }

    private void drop(int line, int rank, String reason) {
        warnings.add(line, Warnings.ENTRY_DROPPED, "entry " + rank + " was left out: " + reason);
    }

    private Optional<Entry> entry(EntryRow row, int line) {
        EntryText text = EntryText.parse(row.text());
        InlineMarkdown title = InlineMarkdown.parse(text.title());
        InlineMarkdown summary = InlineMarkdown.parse(text.summary());
        if (text.guessed()) {
            warnings.add(line, Warnings.GUESSED_TITLE, "the title of entry " + row.rank() + " is not marked");
        }
        EntryBuilder entry = new EntryBuilder(row.rank(), line, warnings);
        String oneLine = title.text().replace('\n', ' ');
        entry.title(BilingualText.of(Languages.of(oneLine), oneLine));
        entry.summary(BilingualText.of(Languages.of(summary.text()), summary.text()));
        LinkCell.read(row.links(), entry, line, warnings);
        title.links().forEach(link -> entry.link(LinkCell.kind(link.label(), link.url()), link.url()));
        summary.links().forEach(link -> entry.link(LinkCell.kind(link.label(), link.url()), link.url()));
        return entry.build();
    }

    IngestResult result(String format) {
        return new IngestResult(format, issues, List.of(), warnings.sorted(), entriesSeen);
    }
}
