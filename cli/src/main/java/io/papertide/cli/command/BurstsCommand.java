package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.burst.Burst;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.DynamicsJson;
import io.papertide.cli.workflow.Figures;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.Table;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows bursts. */
@Command(
        name = "bursts",
        description =
                "Runs of weeks in which a topic or keyword was much more common than else, by Kleinberg's automaton;"
                        + " those that shuffled weeks do not have.",
        footer = {"", "Example:", "  papertide bursts --period 2024 --top 10"})
final class BurstsCommand extends ViewCommand {
    @Option(names = "--period", paramLabel = "P", defaultValue = "all", description = "the period (default: all)")
    private String period = "all";

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "how many keywords (default: 20)")
    private int top = 20;

    @Override
    int run(Archive archive) {
        if (top < 0) {
            throw new UsageException("--top must be 0 or more");
        }
        Corpus corpus = archive.corpus();
        Period wanted = Analyses.period(period, corpus);
        CorpusAnalysis analysis = Analyses.of(corpus, AnalysisOptions.DEFAULT, catalogue());
        List<SubjectBursts> topics = analysis.topicBursts(wanted);
        List<SubjectBursts> keywords = analysis.keywordBursts(wanted, top);
        if (json()) {
            ObjectNode node = Json.object().put("period", wanted.toString()).put("lens", "lead");
            ArrayNode all = node.putArray("topics");
            topics.forEach(found -> all.add(DynamicsJson.bursts(found)));
            ArrayNode some = node.putArray("keywords");
            keywords.forEach(found -> some.add(DynamicsJson.bursts(found)));
            return print(node);
        }
        print(
                wanted
                        + "; lens: lead; bursts: twice as common, p by shuffled weeks, q over all topics, and over all keywords");
        print("");
        print("Topics", topics.stream().filter(SubjectBursts::bursting).toList());
        print("");
        print("Keywords", keywords);
        return ExitCode.DONE;
    }

    private void print(String title, List<SubjectBursts> subjects) {
        print(title);
        if (subjects.isEmpty()) {
            print("  no burst that chance does not make");
            return;
        }
        Table table = new Table("lllrrrrr", "name", "from", "to", "papers", "share", "else", "weight", "q");
        for (SubjectBursts subject : subjects) {
            for (Burst burst : subject.bursts()) {
                table.row(
                        subject.subject().name().preferring(Language.ENGLISH),
                        burst.period().first(),
                        burst.period().last(),
                        burst.inside().papers(),
                        Figures.percent(burst.inside().share()),
                        Figures.percent(burst.outside().share()),
                        String.format(Locale.ROOT, "%.1f", burst.weight()),
                        Figures.probability(subject.q()));
            }
        }
        print(table);
    }
}
