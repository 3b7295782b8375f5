package io.papertide.ingest;

import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.Supplement;
import java.util.List;
import java.util.stream.Collectors;

/** A result as text that a person can read and compare. */
final class IssueText {
    private IssueText() {}

    static String of(IngestResult result) {
        return "format " + result.format() + ", entries seen " + result.entriesSeen() + "\n"
                + result.listed().stream()
                        .map(address -> "listed " + address + "\n")
                        .collect(Collectors.joining())
                + result.original().sources().stream()
                        .map(original -> "original " + original.name() + " " + original.format() + " " + original.asOf()
                                + " warnings " + original.warnings().size() + "\n")
                        .collect(Collectors.joining())
                + result.original().corrections().stream()
                        .map(correction -> "correction " + correction + "\n")
                        .collect(Collectors.joining())
                + result.allIssues().stream().map(IssueText::of).collect(Collectors.joining())
                + result.allSupplements().stream().map(IssueText::of).collect(Collectors.joining())
                + result.warnings().stream()
                        .map(warning ->
                                "warning " + warning.line() + " " + warning.code() + ": " + warning.text() + "\n")
                        .collect(Collectors.joining());
    }

    private static String of(Issue issue) {
        return "\nissue " + issue.series() + " " + issue.week() + " " + issue.span() + " line " + issue.line() + "\n  "
                + issue.title() + "\n" + text("overview", issue.overview())
                + issue.entries().stream().map(IssueText::of).collect(Collectors.joining());
    }

    private static String of(Entry entry) {
        return "  entry " + entry.rank() + " line " + entry.line() + "\n" + text("title", entry.title())
                + text("summary", entry.summary()) + text("abstract", entry.abstractText())
                + links(entry.links());
    }

    private static String of(Supplement row) {
        return "\nrow line " + row.line() + "\n" + text("title", row.title()) + text("summary", row.summary())
                + text("abstract", row.abstractText()) + links(row.links());
    }

    private static String links(List<Link> links) {
        return links.stream()
                .map(link -> "    " + link.kind().id() + " " + link.url() + "\n")
                .collect(Collectors.joining());
    }

    private static String text(String name, BilingualText text) {
        StringBuilder lines = new StringBuilder();
        for (Language language : Language.values()) {
            text.in(language)
                    .ifPresent(value -> lines.append(
                            "    " + name + " " + language.code() + ": " + value.replace("\n", "\n      ") + "\n"));
        }
        return lines.toString();
    }
}
