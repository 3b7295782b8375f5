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
import io.papertide.cli.workflow.ComparisonText;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.ResultJson;
import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.Period;
import io.papertide.model.SeriesId;
import io.papertide.report.chart.ComparisonChart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
final class CompareCommand extends ViewCommand {
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

    @Option(names = "--evidence", description = "print the papers of both sides")
    private boolean evidence;

    @Override
    int run(Archive archive) {
        if (top < 0) {
            throw new UsageException("--top must be 0 or more");
        }
        checkChart();
        Corpus corpus = archive.corpus();
        if (!series.isEmpty()) {
            return compareSeries(corpus);
        }
        if (periods.size() < 2) {
            throw new UsageException("two periods are needed, such as 'papertide compare 2023 2024'");
        }
        List<Period> wanted =
                periods.stream().map(text -> Analyses.period(text, corpus)).toList();
        CorpusAnalysis analysis = Analyses.of(corpus);
        List<Comparison> steps = IntStream.range(1, wanted.size())
                .mapToObj(i -> compare(analysis, wanted.get(i - 1), wanted.get(i)))
                .toList();
        if (steps.size() > 1) {
            return json() ? print(json(steps)) : print(ComparisonText.ofSeveral(steps));
        }
        draw(steps.get(0), wanted.get(0).toString(), wanted.get(1).toString());
        List<StyleBreak> breaks = breaks(analysis, wanted.get(0), wanted.get(1));
        if (json()) {
            ObjectNode node = ResultJson.comparison(steps.get(0));
            node.set("styleBreaks", ResultJson.styleBreaks(breaks));
            return print(node);
        }
        return print(ComparisonText.of(
                steps.get(0), wanted.get(0).toString(), wanted.get(1).toString(), breaks, evidence));
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

    /** Returns the changes of house style after which one period begins, or in the middle of one. */
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
        Comparison comparison = Analyses.of(corpus).compare(a, b, period, top);
        draw(comparison, a + ", " + period, b + ", " + period);
        if (json()) {
            ObjectNode node = ResultJson.comparison(comparison);
            node.set("series", Json.strings(List.of(a, b)));
            return print(node);
        }
        return print(ComparisonText.of(comparison, a + " in " + period, b + " in " + period, List.of(), evidence));
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

    private void draw(Comparison comparison, String a, String b) {
        if (chart == null) {
            return;
        }
        boolean topics = keywords == null;
        List<ComparedSubject> subjects = topics ? comparison.topics() : comparison.keywords();
        BilingualText title = new BilingualText(
                (topics ? "Topics, " : "Keywords, ") + a + " and " + b,
                (topics ? "주제 비교: " : "키워드 비교: ") + a + ", " + b);
        ChartOutput.write(
                kind.equals("slopes")
                        ? ComparisonChart.slopes(title, comparison, subjects, a, b)
                        : ComparisonChart.differences(title, comparison, subjects, a, b),
                chart);
        terminal().message("wrote " + chart);
    }

    private int print(List<String> lines) {
        lines.forEach(this::print);
        return ExitCode.DONE;
    }

    private static ObjectNode json(List<Comparison> steps) {
        ObjectNode node = Json.object();
        ArrayNode comparisons = node.putArray("comparisons");
        steps.forEach(step -> comparisons.add(ResultJson.comparison(step)));
        return node;
    }
}
