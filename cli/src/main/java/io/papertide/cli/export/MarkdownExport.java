package io.papertide.cli.export;

import io.papertide.archive.StoredIssue;
import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.SeriesId;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** The issues of all series that have English text, newest first, as a page in DAIR.AI's layout. */
final class MarkdownExport implements ExportFormat.Export {
    @Override
    public void write(ExportSource source, PrintWriter out) {
        out.print("# AI Papers of the Week\n");
        for (int i = source.issues().size() - 1; i >= 0; i--) {
            StoredIssue stored = source.issues().get(i);
            if (stored.issue().series().equals(SeriesId.DAIR_AI)) {
                write(stored.issue(), out);
            }
        }
    }

    private static void write(Issue issue, PrintWriter out) {
        out.print("\n## Top AI Papers of the Week (" + day(issue.span().first()) + " - "
                + day(issue.span().last()) + ") - " + issue.span().last().getYear() + "\n");
        out.print("| **Paper**  | **Links** |\n| ------------- | ------------- |\n");
        issue.entries().forEach(entry -> out.print(row(entry)));
    }

    private static String day(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT) + " " + day.getDayOfMonth();
    }

    private static String row(Entry entry) {
        String links = entry.links().stream()
                .map(link -> "[" + label(link) + "](" + link.url() + ")")
                .collect(Collectors.joining(", "));
        return "| " + entry.rank() + ") **" + cell(entry.title().preferring(Language.ENGLISH)) + "** - "
                + cell(entry.summary().preferring(Language.ENGLISH)) + " | " + links + " |\n";
    }

    private static String label(Link link) {
        if (link.kind() == LinkKind.OTHER) {
            return "Link";
        }
        String id = link.kind().id().replace('-', ' ');
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    private static String cell(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if ("\\`*_[]<>".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString().replace("\n", " <br>");
    }
}
