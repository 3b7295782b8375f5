package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.burst.Burst;
import io.papertide.analytics.burst.BurstOptions;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.changepoint.ChangePointOptions;
import io.papertide.analytics.changepoint.SubjectLevels;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.DynamicsJson;
import io.papertide.cli.workflow.Figures;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.ResultJson;
import io.papertide.cli.workflow.StyleText;
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
                        + " those that shuffled weeks do not have. And the weeks in which a topic's share changed its level.",
        footer = {"", "Example:", "  papertide bursts --period 2024 --top 10"})
final class BurstsCommand extends AnalysisCommand {
    @Option(names = "--period", paramLabel = "P", defaultValue = "all", description = "the period (default: all)")
    private String period = "all";

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "how many keywords (default: 20)")
    private int top = 20;

    @Option(
            names = "--ratio",
            paramLabel = "S",
            defaultValue = "2",
            description = "how many times as common a subject is in a burst, over 1 (default: 2)")
    private double ratio = BurstOptions.DEFAULT.ratio();

    @Option(
            names = "--gamma",
            paramLabel = "G",
            defaultValue = "1",
            description = "how hard it is to enter a burst, 0 or more (default: 1)")
    private double gamma = BurstOptions.DEFAULT.gamma();

    @Option(
            names = "--penalty",
            paramLabel = "P",
            defaultValue = "3",
            description = "the price of another level in logarithms of the number of weeks, over 0 (default: 3)")
    private double penalty = ChangePointOptions.DEFAULT.penalty();

    @Override
    AnalysisOptions options() {
        try {
            BurstOptions usual = BurstOptions.DEFAULT;
            ChangePointOptions levels = ChangePointOptions.DEFAULT;
            return super.options()
                    .withBursts(new BurstOptions(ratio, gamma, usual.permutations(), usual.mostPermutations()))
                    .withChangePoints(new ChangePointOptions(penalty, levels.shortestLevel(), levels.lengthRatio()));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--ratio must be over 1, --gamma 0 or more, and --penalty over 0");
        }
    }

    @Override
    int run(Archive archive) {
        checkTop(top);
        Corpus corpus = archive.corpus();
        Period wanted = Analyses.period(period, corpus);
        CorpusAnalysis analysis = analysis(corpus);
        List<SubjectBursts> topics = analysis.topicBursts(wanted);
        List<SubjectBursts> keywords = analysis.keywordBursts(wanted, top);
        List<SubjectLevels> levels = analysis.topicLevels(wanted);
        if (json()) {
            ObjectNode node = json(wanted, topics, keywords, levels);
            node.put("keywordFamily", analysis.burstFamily(wanted));
            node.set("styleBreaks", ResultJson.styleBreaks(analysis.styleBreaks(wanted)));
            return print(node);
        }
        print(wanted + "; " + lens());
        analysis.styleBreaks(wanted).forEach(change -> print(StyleText.line(change)));
        print(String.format(
                Locale.ROOT,
                "bursts: s = %s, gamma = %s; p by at least %d shufflings of the weeks; q over %d topics, and over %d keywords",
                ratio,
                gamma,
                BurstOptions.DEFAULT.permutations(),
                topics.size(),
                analysis.burstFamily(wanted)));
        print("");
        print("Topics", topics.stream().filter(SubjectBursts::bursting).toList());
        print("");
        print("Keywords", keywords);
        print("");
        printLevels(levels);
        printEvidence(topics);
        printEvidence(keywords);
        levels.stream()
                .filter(found -> !found.changes().isEmpty())
                .forEach(found -> found.levels()
                        .forEach(level -> printEvidence(
                                found.subject().name().preferring(Language.ENGLISH) + " in " + level.period(),
                                level.evidence())));
        return ExitCode.DONE;
    }

    private ObjectNode json(
            Period wanted, List<SubjectBursts> topics, List<SubjectBursts> keywords, List<SubjectLevels> levels) {
        ObjectNode node = Json.object().put("period", wanted.toString()).put("lens", "lead");
        node.put("ratio", ratio).put("gamma", gamma).put("penalty", penalty);
        ArrayNode all = node.putArray("topics");
        topics.forEach(found -> all.add(DynamicsJson.bursts(found)));
        node.put("family", topics.size());
        ArrayNode some = node.putArray("keywords");
        keywords.forEach(found -> some.add(DynamicsJson.bursts(found)));
        ArrayNode changes = node.putArray("levels");
        levels.forEach(found -> {
            ObjectNode one = Json.object().put("id", found.subject().id());
            one.set("levels", DynamicsJson.levels(found));
            changes.add(one);
        });
        return node;
    }

    private void printLevels(List<SubjectLevels> levels) {
        print(String.format(Locale.ROOT, "Levels of topics (change points; penalty %s log weeks)", penalty));
        List<SubjectLevels> changed =
                levels.stream().filter(found -> !found.changes().isEmpty()).toList();
        if (changed.isEmpty()) {
            print("  no topic has more than one level");
            return;
        }
        Table table = new Table("lllrrr", "name", "from", "to", "papers", "share", "95 %");
        for (SubjectLevels found : changed) {
            found.levels()
                    .forEach(level -> table.row(
                            found.subject().name().preferring(Language.ENGLISH),
                            level.period().first(),
                            level.period().last(),
                            level.share().papers(),
                            Figures.percent(level.share().share()),
                            Figures.interval(level.share())));
        }
        print(table);
    }

    private void printEvidence(List<SubjectBursts> subjects) {
        subjects.stream()
                .filter(SubjectBursts::bursting)
                .forEach(subject -> subject.bursts()
                        .forEach(burst -> printEvidence(
                                subject.subject().name().preferring(Language.ENGLISH) + " in " + burst.period(),
                                burst.evidence())));
    }

    private void print(String title, List<SubjectBursts> subjects) {
        print(title);
        if (subjects.isEmpty()) {
            print("  no burst that chance does not make");
            return;
        }
        Table table = new Table(
                "lllrrrrrrr", "name", "from", "to", "papers", "share", "else", "weight", "p", "q", "shuffled");
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
                        Figures.probability(burst.p()),
                        Figures.probability(subject.q()),
                        subject.shuffling().rounds());
            }
        }
        print(table);
    }
}
