package io.papertide.cli.command;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.Figures;
import io.papertide.cli.workflow.ResultJson;
import io.papertide.cli.workflow.Table;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two periods. */
@Command(
        name = "compare",
        description = "Compare two periods: shares, difference with interval, log ratio, q, verdict, papers.",
        footer = {
            "",
            "Differences are the second period minus the first, in points of a hundred.",
            "Examples:",
            "  papertide compare 2023 2024",
            "  papertide compare 2024-Q3 2024-Q4 --keywords \"benchmark,agent\" --evidence"
        })
final class CompareCommand extends ArchiveCommand {
    @Parameters(index = "0", paramLabel = "A", description = "the first period")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the second period")
    private String second = "";

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "how many keywords (default: 20)")
    private int top = 20;

    @Option(names = "--keywords", paramLabel = "a,b,...", description = "exactly these keywords, in this order")
    private @Nullable String keywords;

    @Option(names = "--evidence", description = "print the papers of both sides")
    private boolean evidence;

    @Override
    int run(Archive archive) {
        if (top < 0) {
            throw new UsageException("--top must be 0 or more");
        }
        Corpus corpus = archive.corpus();
        Period a = Analyses.period(first, corpus);
        Period b = Analyses.period(second, corpus);
        CorpusAnalysis analysis = Analyses.of(corpus);
        Comparison comparison =
                keywords == null ? analysis.compare(a, b, top) : analysis.compare(a, b, names(keywords));
        if (json()) {
            return print(ResultJson.comparison(comparison));
        }
        print(comparison);
        return ExitCode.DONE;
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void print(Comparison comparison) {
        print("A = "
                + words(
                        comparison.a().period(),
                        comparison.a().papers(),
                        comparison.a().weeks(),
                        comparison.meanWordsA()));
        print("B = "
                + words(
                        comparison.b().period(),
                        comparison.b().papers(),
                        comparison.b().weeks(),
                        comparison.meanWordsB()));
        print("lens: lead; q over " + comparison.topics().size() + " topics and " + comparison.keywordFamily()
                + " keywords apart");
        print("");
        print(table("topic", comparison.topics()));
        if (!comparison.keywords().isEmpty()) {
            print("");
            print(table("keyword", comparison.keywords()));
        }
        explainDisagreement(comparison);
        if (evidence) {
            comparison.topics().forEach(this::printEvidence);
            comparison.keywords().forEach(this::printEvidence);
        }
    }

    private static String words(Period period, int papers, int weeks, double meanWords) {
        return String.format(
                Locale.ROOT, "%s: %d papers in %d weeks, %.0f words each", period, papers, weeks, meanWords);
    }

    private static Table table(String title, List<ComparedSubject> subjects) {
        Table table = new Table("lrrrrrrll", title, "A", "share A", "B", "share B", "points", "95 %", "q", "verdict");
        subjects.forEach(compared -> table.row(
                compared.subject().name().preferring(Language.ENGLISH),
                compared.a().papers(),
                Figures.percent(compared.a().share()),
                compared.b().papers(),
                Figures.percent(compared.b().share()),
                Figures.points(compared.change().difference()),
                Figures.points(compared.change().low()) + ".."
                        + Figures.points(compared.change().high()),
                Figures.probability(compared.q()),
                compared.verdict().words() + (compared.lensesAgree() ? "" : " *")));
        return table;
    }

    private void explainDisagreement(Comparison comparison) {
        Map<String, List<String>> names = Stream.concat(comparison.topics().stream(), comparison.keywords().stream())
                .filter(compared -> !compared.lensesAgree())
                .collect(Collectors.groupingBy(
                        compared -> compared.agreement().words(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                compared -> compared.subject().name().preferring(Language.ENGLISH),
                                Collectors.toList())));
        if (names.isEmpty()) {
            return;
        }
        print("");
        names.forEach((words, subjects) -> print("* " + words + ": " + String.join(", ", subjects)));
        if (comparison.meanWordsA() > 0) {
            print(String.format(
                    Locale.ROOT,
                    "  (entries of B are %.1f times as long as those of A)",
                    comparison.meanWordsB() / comparison.meanWordsA()));
        }
    }

    private void printEvidence(ComparedSubject compared) {
        print("");
        print(compared.subject().name().preferring(Language.ENGLISH));
        print("  A: " + ids(compared.evidenceA()));
        print("  B: " + ids(compared.evidenceB()));
    }

    private static String ids(List<PaperId> papers) {
        return papers.isEmpty()
                ? "no paper"
                : String.join(" ", papers.stream().map(PaperId::value).toList());
    }
}
