package io.papertide.bench.generate;

import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.testkit.planted.PlantedPapers;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The English series as year files, newest week first; a year that is too long for one file goes on in another. */
final class YearFiles {
    /** Half of what an import reads at once. */
    private static final long LONGEST = 32L * 1024 * 1024;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

    private final PlantedPlan plan;
    private final PlantedPapers papers;

    YearFiles(PlantedPlan plan, PlantedPapers papers) {
        this.plan = plan;
        this.papers = papers;
    }

    void write(Path folder) throws IOException {
        for (int last = plan.weeks() - 1; last >= 0; ) {
            int first = last;
            int year = year(last);
            while (first > 0 && year(first - 1) == year) {
                first--;
            }
            writeYear(folder, year, first, last);
            last = first - 1;
        }
    }

    /** The year of a week is that of its last day, as in the headings. */
    private int year(int week) {
        return plan.week(week).sunday().getYear();
    }

    private void writeYear(Path folder, int year, int first, int last) throws IOException {
        int week = last;
        for (int part = 1; week >= first; part++) {
            String name = part == 1 ? year + ".md" : year + "-part" + part + ".md";
            Path file = folder.resolve(name);
            try (Writer out = Files.newBufferedWriter(file)) {
                out.write("# AI Papers of the Week — " + year + "\n\nInvented papers for benchmarks.\n\n---\n");
                long written = 0;
                while (week >= first && written < LONGEST) {
                    written += writeWeek(out, week--);
                }
            }
        }
    }

    /** Returns about how many bytes were written. */
    private long writeWeek(Writer out, int week) throws IOException {
        Issue issue = papers.issue(week).orElse(null);
        if (issue == null) {
            return 0;
        }
        LocalDate from = issue.span().first();
        LocalDate to = issue.span().last();
        out.write("\n## " + issue.title() + " (" + DAY.format(from) + " - " + DAY.format(to) + ") - " + to.getYear()
                + "\n| **Paper**  | **Links** |\n| ------------- | ------------- |\n");
        long written = 0;
        for (Entry entry : issue.entries()) {
            String row = row(entry);
            out.write(row);
            written += row.length();
        }
        return written;
    }

    private static String row(Entry entry) {
        String links = entry.links().stream().map(YearFiles::link).collect(Collectors.joining(", "));
        return "| " + entry.rank() + ") **" + entry.title().in(Language.ENGLISH).orElseThrow() + "** - "
                + entry.summary().in(Language.ENGLISH).orElseThrow() + " | " + links + " |\n";
    }

    private static String link(Link link) {
        String kind = link.kind().id();
        return "[" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "](" + link.url() + ")";
    }
}
