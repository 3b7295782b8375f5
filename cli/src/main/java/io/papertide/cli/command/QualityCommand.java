package io.papertide.cli.command;

import io.papertide.analytics.quality.QualityReport.EntryPlace;
import io.papertide.analytics.quality.QualityReport.Rewrite;
import io.papertide.analytics.quality.QualityReport.SeriesWeeks;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.SafeText;
import io.papertide.cli.workflow.ArchiveQuality;
import io.papertide.cli.workflow.QualityJson;
import io.papertide.cli.workflow.StyleText;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Shows what is wrong or odd with the data. */
@Command(
        name = "quality",
        description = "Show what is missing, odd, contradictory or rewritten in the archive's data.",
        footer = {"", "Example:", "  papertide quality"})
final class QualityCommand extends ArchiveCommand {
    @Override
    int run(Archive archive) {
        ArchiveQuality quality = ArchiveQuality.of(archive);
        if (json()) {
            return print(QualityJson.of(quality));
        }
        section(
                "series",
                quality.issues().series().stream().map(QualityCommand::words).toList());
        section(
                "issues that share days with the one before",
                quality.issues().overlaps().stream()
                        .map(overlap -> overlap.series() + " " + overlap.earlier() + " and " + overlap.later() + ": "
                                + days(overlap.days()))
                        .toList());
        section(
                "issues that do not cover seven days",
                quality.issues().oddSpans().stream()
                        .map(odd -> odd.series() + " " + odd.week() + ": " + odd.span() + ", "
                                + days(odd.span().days()))
                        .toList());
        section("entries without links", places(quality.issues().withoutLinks()));
        section("entries in no known language", places(quality.issues().unknownLanguage()));
        printPapers(quality);
        section(
                "rewritten by the publisher",
                quality.issues().rewrites().stream().map(QualityCommand::words).toList());
        section(
                "changes of house style (PELT; see docs/method.md)",
                quality.issues().styleBreaks().stream().map(StyleText::line).toList());
        section(
                "warnings",
                quality.warnings().entrySet().stream()
                        .flatMap(source -> source.getValue().stream()
                                .map(warning -> source.getKey() + ":" + warning.line() + ": " + warning.text() + " ["
                                        + warning.code() + "]"))
                        .toList());
        return ExitCode.DONE;
    }

    private void printPapers(ArchiveQuality quality) {
        section(
                "papers that a series has in several weeks",
                quality.repeated().stream()
                        .map(paper -> paper.paper() + " " + paper.title() + ": " + paper.weeks())
                        .toList());
        section(
                "ids that unlike entries of one issue share; their papers are kept apart",
                quality.conflicts().entrySet().stream()
                        .map(conflict -> conflict.getKey() + ": " + conflict.getValue())
                        .toList());
        section(
                "rows of tables whose links no paper has",
                quality.unmatched().stream()
                        .map(row -> row.source() + ":" + row.line() + ": " + row.title())
                        .toList());
        section(
                "corrections by hand",
                quality.corrections().stream()
                        .map(correction -> correction.kind().name().toLowerCase(Locale.ROOT) + " "
                                + correction.first().week() + " no. "
                                + correction.first().rank() + " and "
                                + correction.second().week() + " no. "
                                + correction.second().rank() + ": "
                                + correction.first().title())
                        .toList());
    }

    private void section(String title, List<String> lines) {
        print(title + ": " + (lines.isEmpty() ? "none" : lines.size()));
        lines.forEach(line -> print("  " + SafeText.of(line)));
    }

    private static List<String> places(List<EntryPlace> places) {
        return places.stream()
                .map(place -> place.series() + " " + place.week() + " no. " + place.rank() + ": " + place.title())
                .toList();
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String words(SeriesWeeks weeks) {
        return weeks.series() + ": " + weeks.first() + " to " + weeks.last() + ", " + weeks.issues() + " issues, "
                + weeks.entries() + " entries; "
                + (weeks.missing().isEmpty() ? "no week missing" : "missing " + weeks.missing());
    }

    private static String words(Rewrite rewrite) {
        return String.format(
                Locale.ROOT,
                "%s: %d of %d entries in %d issues; mean length of these (title and summary) %.1f words before, %.1f now",
                rewrite.series(),
                rewrite.rewritten(),
                rewrite.entries(),
                rewrite.issues(),
                rewrite.wordsBefore(),
                rewrite.wordsAfter());
    }
}
