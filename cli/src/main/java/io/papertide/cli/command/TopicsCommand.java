package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.PeriodTotals;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.topic.SuggestionRule;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicExamples;
import io.papertide.analytics.topic.TopicSuggestions;
import io.papertide.analytics.topic.UnmatchedPapers;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.SafeText;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.Figures;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.ResultJson;
import io.papertide.cli.workflow.StyleText;
import io.papertide.cli.workflow.Table;
import io.papertide.cli.workflow.TopicFile;
import io.papertide.cli.workflow.TopicGaps;
import io.papertide.cli.workflow.TrendText;
import io.papertide.cli.workflow.VerdictText;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the topics of a period. */
@Command(
        name = "topics",
        description = "Topics of a period: papers, share with its interval, verdict, q, and the weeks as bars.",
        footer = {
            "",
            "Examples:",
            "  papertide topics",
            "  papertide topics --period 2024-Q4 --json",
            "  papertide topics --topics mine.yaml",
            "  papertide topics --check mine.yaml"
        })
final class TopicsCommand extends AnalysisCommand {
    @Option(names = "--period", paramLabel = "P", defaultValue = "all", description = "the period (default: all)")
    private String period = "all";

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description = "run the examples of a topic file, and show none of the rest")
    private @Nullable Path check;

    @Option(
            names = "--unmatched",
            description = "list the papers with no sure topic, and the words that tell them apart")
    private boolean unmatched;

    @Option(
            names = "--suggest",
            description =
                    "propose topics: keywords of the same papers that no topic explains and that came up in the period")
    private boolean suggest;

    @Option(
            names = "--papers",
            paramLabel = "N",
            defaultValue = "7",
            description = "with --suggest: in so many papers (default: 7)")
    private int papers = SuggestionRule.DEFAULT.papers();

    @Option(
            names = "--explained",
            paramLabel = "SHARE",
            defaultValue = "0.8",
            description =
                    "with --suggest: a topic explains keywords if such a share of their papers has it (default: 0.8)")
    private double explained = SuggestionRule.DEFAULT.explained();

    @Option(
            names = "--chance",
            paramLabel = "SHARE",
            defaultValue = "0.2",
            description = "with --suggest: the share of proposals that may be chance, a q value (default: 0.2)")
    private double chance = SuggestionRule.DEFAULT.chance();

    @Override
    public Integer call() {
        return check == null ? super.call() : check(check);
    }

    private int check(Path file) {
        TopicCatalogue catalogue = TopicFile.read(file);
        List<TopicExamples.Failure> failures = TopicExamples.failures(catalogue);
        for (TopicExamples.Failure failure : failures) {
            print(failure.topic() + ": \"" + SafeText.of(failure.example()) + "\" "
                    + (failure.wanted() ? "should have it" : "should not have it") + " and has " + failure.got());
        }
        print(catalogue.topics().size() + " topics; "
                + (failures.isEmpty()
                        ? "all examples turn out as they say"
                        : Figures.count(failures.size(), "example") + (failures.size() == 1 ? " turns" : " turn")
                                + " out otherwise"));
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.IN_PART;
    }

    private int showGaps(Corpus corpus) {
        Period asked = Analyses.period(period, corpus);
        if (unmatched) {
            UnmatchedPapers papers = TopicGaps.unmatched(corpus, asked, catalogue());
            if (json()) {
                return print(TopicGaps.json(papers));
            }
            print(TopicGaps.lines(papers));
            return ExitCode.DONE;
        }
        TopicSuggestions.Result found = TopicGaps.suggestions(corpus, asked, analysis(corpus), catalogue(), rule());
        if (json()) {
            return print(TopicGaps.json(asked, found));
        }
        print(TopicGaps.lines(asked, found));
        return ExitCode.DONE;
    }

    private SuggestionRule rule() {
        try {
            return new SuggestionRule(papers, explained, chance);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    int run(Archive archive) {
        if (unmatched || suggest) {
            return showGaps(archive.corpus());
        }
        Corpus corpus = archive.corpus();
        Period wanted = Analyses.period(period, corpus);
        CorpusAnalysis analysis = analysis(corpus);
        List<SubjectTrend> topics = analysis.topics(wanted).stream()
                .sorted(Comparator.comparingInt(
                                (SubjectTrend trend) -> trend.overall().papers())
                        .reversed()
                        .thenComparing(trend -> trend.subject().id()))
                .toList();
        PeriodTotals totals = analysis.totals(wanted);
        List<StyleBreak> breaks = analysis.styleBreaks(wanted);
        if (json()) {
            return print(json(totals, topics, breaks));
        }
        print(totals.period() + ": " + Figures.count(totals.papers(), "paper") + " in "
                + Figures.count(totals.weeks(), "week") + "; " + lens()
                + "; q over " + topics.size() + " topics");
        breaks.forEach(change -> print(StyleText.line(change)));
        Table table = new Table("llrrrlrl", "id", "topic", "papers", "share", "95 %", "verdict", "q", "weeks");
        topics.forEach(trend -> table.row(
                trend.subject().id(),
                trend.subject().name().preferring(Language.ENGLISH),
                trend.overall().papers(),
                Figures.percent(trend.overall().share()),
                Figures.interval(trend.overall()),
                VerdictText.of(trend).cell(),
                Figures.probability(trend.q()),
                Figures.sparkline(trend.weeks())));
        print(table);
        print(TrendText.notes(topics));
        topics.forEach(trend -> printEvidence(trend.subject().id(), trend.evidence()));
        return ExitCode.DONE;
    }

    private static ObjectNode json(PeriodTotals totals, List<SubjectTrend> topics, List<StyleBreak> breaks) {
        ObjectNode node = Json.object()
                .put("period", totals.period().toString())
                .put("lens", "lead")
                .put("weeks", totals.weeks())
                .put("papers", totals.papers());
        ArrayNode array = node.putArray("topics");
        topics.forEach(trend -> array.add(ResultJson.trend(trend)));
        node.put("family", topics.size());
        node.set("styleBreaks", ResultJson.styleBreaks(breaks));
        return node;
    }
}
