package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.compare.Comparison;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.ChartOutput;
import io.papertide.cli.workflow.ComparisonJson;
import io.papertide.cli.workflow.ComparisonText;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.SeveralPeriodsText;
import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import io.papertide.report.chart.ComparisonChart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares periods, or series. */
@Command(
        name = "compare",
        description = "Compare two periods: shares, difference with interval, log ratio, q, verdict, papers."
                + " Of more than two periods each is compared with the next.",
        footer = {
            "",
            "Differences are the second period minus the first, in points of a hundred.",
            "Examples:",
            "  papertide compare 2023 2024",
            "  papertide compare 2024-Q3 2024-Q4 --keywords \"benchmark,agent\" --evidence",
            "  papertide compare 2024-Q1 2024-Q2 2024-Q3 2024-Q4",
            "  papertide compare 2023 2024 --chart changes.png",
            "  papertide compare --series dair-ai pytorchkr 2024"
        })
final class CompareCommand extends AnalysisCommand {
    @Parameters(arity = "0..*", paramLabel = "PERIOD", description = "the periods, the earlier first")
    private List<String> periods = new ArrayList<>();

    @Option(
            names = "--series",
            arity = "2",
            paramLabel = "ID",
            description = "compare two series in one period instead (default: all)")
    private List<String> series = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "how many keywords (default: 20)")
    private int top = 20;

    @Option(names = "--keywords", paramLabel = "a,b,...", description = "exactly these keywords, in this order")
    private @Nullable String keywords;

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description = "draw the topics, or the keywords of --keywords, to this .png or .svg file")
    private @Nullable Path chart;

    @Option(
            names = "--chart-kind",
            paramLabel = "KIND",
            defaultValue = "differences",
            description = "differences with their intervals, or slopes (default: differences)")
    private String kind = "differences";

    @Override
    int run(Archive archive) {
        checkTop(top);
        checkChart();
        if (keywords != null && names(keywords).isEmpty()) {
            throw new UsageException("--keywords needs a keyword, such as --keywords \"benchmark,agent\"");
        }
        Corpus corpus = archive.corpus();
        if (!series.isEmpty()) {
            return compareSeries(corpus);
        }
        if (periods.size() < 2) {
            throw new UsageException("two periods are needed, such as 'papertide compare 2023 2024'");
        }
        List<Period> wanted =
                periods.stream().map(text -> Analyses.period(text, corpus)).toList();
        CorpusAnalysis analysis = analysis(corpus);
        List<Comparison> steps = IntStream.range(1, wanted.size())
                .mapToObj(i -> compare(analysis, wanted.get(i - 1), wanted.get(i)))
                .toList();
        if (steps.size() > 1) {
            return several(analysis, steps);
        }
        List<StyleBreak> breaks = breaks(analysis, wanted.get(0), wanted.get(1));
        draw(steps.get(0), wanted.get(0).toString(), wanted.get(1).toString(), breaks);
        if (json()) {
            return print(ComparisonJson.of(steps.get(0), breaks));
        }
        return print(steps.get(0), wanted.get(0).toString(), wanted.get(1).toString(), breaks);
    }

    private int print(Comparison comparison, String nameA, String nameB, List<StyleBreak> breaks) {
        print(ComparisonText.of(comparison, nameA, nameB, lens(), breaks));
        printEvidence(comparison);
        return ExitCode.DONE;
    }

    private void printEvidence(Comparison comparison) {
        String a = " in " + comparison.a().period();
        String b = " in " + comparison.b().period();
        for (ComparedSubject compared : evident(comparison)) {
            String name = compared.subject().name().preferring(Language.ENGLISH);
            printEvidence(name + (series.isEmpty() ? a : " in " + series.get(0)), compared.evidenceA());
            printEvidence(name + (series.isEmpty() ? b : " in " + series.get(1)), compared.evidenceB());
        }
    }

    private static List<ComparedSubject> evident(Comparison comparison) {
        List<ComparedSubject> all = new ArrayList<>(comparison.topics());
        all.addAll(comparison.keywords());
        comparison.together().forEach(joint -> all.add(joint.both()));
        all.addAll(comparison.turnover().arrived());
        all.addAll(comparison.turnover().vanished());
        all.addAll(comparison.turnover().stable());
        return all;
    }

    private int several(CorpusAnalysis analysis, List<Comparison> steps) {
        if (json()) {
            ObjectNode node = Json.object();
            ArrayNode comparisons = node.putArray("comparisons");
            steps.forEach(step -> comparisons.add(ComparisonJson.of(
                    step, breaks(analysis, step.a().period(), step.b().period()))));
            return print(node);
        }
        List<Period> all = steps.stream()
                .flatMap(step -> Stream.of(step.a().period(), step.b().period()))
                .toList();
        List<StyleBreak> breaks = breaks(
                analysis,
                all.stream().min(Comparator.comparing(Period::first)).orElseThrow(),
                all.stream().max(Comparator.comparing(Period::last)).orElseThrow());
        print(SeveralPeriodsText.of(steps, lens(), breaks, keywords != null));
        steps.forEach(this::printEvidence);
        return ExitCode.DONE;
    }

    private Comparison compare(CorpusAnalysis analysis, Period a, Period b) {
        return keywords == null ? analysis.compare(a, b, top) : analysis.compare(a, b, names(keywords));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Returns the changes of house style after the beginning of the one period and before the end of the other. */
    private static List<StyleBreak> breaks(CorpusAnalysis analysis, Period a, Period b) {
        Period both = Period.of(
                a.first().compareTo(b.first()) < 0 ? a.first() : b.first(),
                a.last().compareTo(b.last()) > 0 ? a.last() : b.last());
        return analysis.styleBreaks(both);
    }

    private int compareSeries(Corpus corpus) {
        if (series.size() != 2 || periods.size() > 1) {
            throw new UsageException("--series compares two series in one period:"
                    + " 'papertide compare --series dair-ai pytorchkr 2024'");
        }
        Period period = Analyses.period(periods.isEmpty() ? "all" : periods.get(0), corpus);
        SeriesId a = Analyses.series(series.get(0));
        SeriesId b = Analyses.series(series.get(1));
        CorpusAnalysis analysis = analysis(corpus);
        for (SeriesId one : List.of(a, b)) {
            Analyses.requireIssues(one, period, analysis.index().frame());
        }
        Comparison comparison = keywords == null
                ? analysis.compare(a, b, period, top)
                : analysis.compare(a, b, period, names(keywords));
        List<StyleBreak> breaks = analysis.styleBreaks(period).stream()
                .filter(change -> List.of(a, b).contains(change.series()))
                .toList();
        draw(comparison, a + ", " + period, b + ", " + period, breaks);
        if (json()) {
            ObjectNode node = ComparisonJson.of(comparison, breaks);
            node.set("series", Json.strings(List.of(a, b)));
            return print(node);
        }
        return print(comparison, a + " in " + period, b + " in " + period, breaks);
    }

    private void checkChart() {
        if (!List.of("differences", "slopes").contains(kind)) {
            throw new UsageException("there is no chart of '" + kind + "'; use differences or slopes");
        }
        if (chart != null) {
            ChartOutput.check(chart);
            if (periods.size() > 2) {
                throw new UsageException("--chart draws two periods; give it two of these " + periods.size());
            }
        }
    }

    private void draw(Comparison comparison, String a, String b, List<StyleBreak> breaks) {
        if (chart == null) {
            return;
        }
        boolean topics = keywords == null;
        List<ComparedSubject> subjects = topics ? comparison.topics() : comparison.keywords();
        BilingualText title = new BilingualText(
                (topics ? "Topics, " : "Keywords, ") + a + " and " + b,
                (topics ? "주제 비교: " : "키워드 비교: ") + a + ", " + b);
        BilingualText first = new BilingualText(a, a);
        BilingualText second = new BilingualText(b, b);
        ChartOutput.write(
                kind.equals("slopes")
                        ? ComparisonChart.slopes(title, comparison, subjects, first, second, breaks)
                        : ComparisonChart.differences(title, comparison, subjects, first, second, breaks),
                chart);
        terminal().message("wrote " + chart);
    }
}
