package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.Subject;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.ChartOutput;
import io.papertide.cli.workflow.DynamicsJson;
import io.papertide.cli.workflow.Figures;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.ResultJson;
import io.papertide.cli.workflow.StyleText;
import io.papertide.cli.workflow.Table;
import io.papertide.cli.workflow.TrendText;
import io.papertide.cli.workflow.VerdictText;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.chart.TrendChart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows topics or keywords over weeks. */
@Command(
        name = "trend",
        description = "Follow topics or keywords week by week.",
        footer = {
            "",
            "Examples:",
            "  papertide trend agents \"reinforcement learning\"",
            "  papertide trend fairness --period 2024 --chart fairness.png"
        })
final class TrendCommand extends AnalysisCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "a topic's id or name in any form, or a keyword; keyword:NAME if a topic has the name too")
    private List<String> names = new ArrayList<>();

    @Option(names = "--period", paramLabel = "P", defaultValue = "all", description = "the period (default: all)")
    private String period = "all";

    @Option(names = "--chart", paramLabel = "FILE", description = "draw the trends to this .png or .svg file")
    private @Nullable Path chart;

    @Override
    int run(Archive archive) {
        if (chart != null) {
            ChartOutput.check(chart);
        }
        Corpus corpus = archive.corpus();
        Period wanted = Analyses.period(period, corpus);
        CorpusAnalysis analysis = analysis(corpus);
        List<Optional<SubjectTrend>> found = analysis.trends(names, wanted);
        List<SubjectTrend> trends = distinct(found);
        for (int i = 0; i < names.size(); i++) {
            if (found.get(i).isEmpty()) {
                terminal()
                        .message("papertide: '" + names.get(i)
                                + "' is no topic, and no paper has it as a keyword; see 'papertide keywords'");
            }
        }
        if (chart != null && !trends.isEmpty()) {
            ChartOutput.write(TrendChart.of(trends, analysis.styleBreaks(wanted)), chart);
            terminal().message("wrote " + chart);
        }
        if (json()) {
            print(json(analysis, wanted, trends));
        } else if (!trends.isEmpty()) {
            print(analysis, wanted, trends);
        }
        return found.stream().allMatch(Optional::isPresent) ? ExitCode.DONE : ExitCode.IN_PART;
    }

    /** Names in two languages can mean one subject, which is shown once. */
    private static List<SubjectTrend> distinct(List<Optional<SubjectTrend>> found) {
        Map<String, SubjectTrend> trends = new LinkedHashMap<>();
        for (Optional<SubjectTrend> trend : found) {
            trend.ifPresent(one ->
                    trends.putIfAbsent(one.subject().kind() + one.subject().id(), one));
        }
        return List.copyOf(trends.values());
    }

    private void print(CorpusAnalysis analysis, Period period, List<SubjectTrend> trends) {
        print(period + "; " + lens() + "; q over " + Figures.count(trends.size(), "subject")
                + "; slope in points a year");
        analysis.styleBreaks(period).forEach(change -> print(StyleText.line(change)));
        print(table(trends));
        print(TrendText.notes(trends));
        if (trends.size() == 1) {
            analysis.levels(name(trends.get(0).subject()), period).ifPresent(levels -> print(TrendText.levels(levels)));
            print(weeks(trends.get(0)));
        }
        trends.forEach(trend -> printEvidence(trend.subject().name().preferring(Language.ENGLISH), trend.evidence()));
    }

    private static ObjectNode json(CorpusAnalysis analysis, Period period, List<SubjectTrend> trends) {
        ObjectNode node = Json.object().put("period", period.toString()).put("lens", "lead");
        ArrayNode array = node.putArray("trends");
        for (SubjectTrend trend : trends) {
            ObjectNode one = ResultJson.trend(trend);
            analysis.levels(name(trend.subject()), period)
                    .ifPresent(levels -> one.set("levels", DynamicsJson.levels(levels)));
            array.add(one);
        }
        node.put("family", trends.size());
        node.set("styleBreaks", ResultJson.styleBreaks(analysis.styleBreaks(period)));
        return node;
    }

    /** Returns what a subject can be asked for by. */
    private static String name(Subject subject) {
        return (subject.kind() == Subject.Kind.KEYWORD ? "keyword:" : "") + subject.id();
    }

    private static Table table(List<SubjectTrend> trends) {
        Table table = new Table("lrrrrlrl", "name", "papers", "share", "95 %", "slope", "verdict", "q", "weeks");
        trends.forEach(trend -> table.row(
                trend.subject().name().preferring(Language.ENGLISH),
                trend.overall().papers(),
                Figures.percent(trend.overall().share()),
                Figures.interval(trend.overall()),
                TrendText.slope(trend.slope()),
                VerdictText.of(trend).cell(),
                Figures.probability(trend.q()),
                Figures.sparkline(trend.weeks())));
        return table;
    }

    private static Table weeks(SubjectTrend trend) {
        Table table = new Table("lrrr", "week", "papers", "of", "share");
        trend.weeks()
                .forEach(week -> table.row(
                        week.week(),
                        week.total() == 0 ? "" : week.papers(),
                        week.total() == 0 ? "no issue" : week.total(),
                        week.share().isPresent() ? Figures.percent(week.share().getAsDouble()) : ""));
        return table;
    }
}
