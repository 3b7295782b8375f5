package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.pair.PairOptions;
import io.papertide.analytics.pair.SubjectPair;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.export.GraphmlExport;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.DynamicsJson;
import io.papertide.cli.workflow.Figures;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.OutputFile;
import io.papertide.cli.workflow.Table;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what goes together. */
@Command(
        name = "pairs",
        description =
                "Topics and keywords that lie in the same papers more often than chance: NPMI, association strength, q.",
        footer = {"", "Examples:", "  papertide pairs --period 2024", "  papertide pairs --graphml pairs.graphml"})
final class PairsCommand extends AnalysisCommand {
    @Option(names = "--period", paramLabel = "P", defaultValue = "all", description = "the period (default: all)")
    private String period = "all";

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "how many of each (default: 20)")
    private int top = 20;

    @Option(
            names = "--together",
            paramLabel = "N",
            defaultValue = "5",
            description = "the fewest papers that have both (default: 5)")
    private int together = PairOptions.DEFAULT.minimumTogether();

    @Option(names = "--graphml", paramLabel = "FILE", description = "write the network to this file")
    private @Nullable Path graphml;

    @Override
    AnalysisOptions options() {
        if (together < 1) {
            throw new UsageException("--together must be 1 or more");
        }
        return super.options().withPairs(new PairOptions(together, PairOptions.DEFAULT.minimumSupport()));
    }

    @Override
    int run(Archive archive) {
        checkTop(top);
        Corpus corpus = archive.corpus();
        Period wanted = Analyses.period(period, corpus);
        CorpusAnalysis analysis = analysis(corpus);
        List<SubjectPair> topics = analysis.topicPairs(wanted);
        List<SubjectPair> keywords = analysis.keywordPairs(wanted, top);
        if (graphml != null) {
            Path file = graphml;
            OutputFile.write(
                    file,
                    writer -> GraphmlExport.write(
                            Stream.concat(topics.stream(), keywords.stream()).toList(), writer));
            terminal().message("wrote " + file);
        }
        if (json()) {
            ObjectNode node = Json.object().put("period", wanted.toString()).put("lens", "lead");
            ArrayNode all = node.putArray("topics");
            topics.forEach(pair -> all.add(DynamicsJson.pair(pair)));
            ArrayNode some = node.putArray("keywords");
            keywords.forEach(pair -> some.add(DynamicsJson.pair(pair)));
            return print(node);
        }
        print(wanted + "; " + lens() + "; NPMI is 1 for always together, 0 for by chance, -1 for never"
                + families(topics, keywords));
        print("");
        print(table(topics.stream().limit(top).toList()));
        print("");
        print(table(keywords));
        topics.stream().limit(top).forEach(this::printEvidence);
        keywords.forEach(this::printEvidence);
        return ExitCode.DONE;
    }

    private void printEvidence(SubjectPair pair) {
        printEvidence(
                pair.a().name().preferring(Language.ENGLISH) + " and "
                        + pair.b().name().preferring(Language.ENGLISH),
                pair.evidence());
    }

    /** Returns over what the q values are; empty where there is no pair. */
    private static String families(List<SubjectPair> topics, List<SubjectPair> keywords) {
        List<String> families = new ArrayList<>();
        topics.stream().findFirst().ifPresent(pair -> families.add(pair.family() + " pairs of topics"));
        keywords.stream().findFirst().ifPresent(pair -> families.add(pair.family() + " of keywords"));
        return families.isEmpty()
                ? ""
                : "; q over the " + String.join(", and over the ", families) + " that could be made";
    }

    private static Table table(List<SubjectPair> pairs) {
        Table table = new Table("llrrrrrr", "one", "other", "together", "of", "and", "NPMI", "times chance", "q");
        pairs.forEach(pair -> table.row(
                pair.a().name().preferring(Language.ENGLISH),
                pair.b().name().preferring(Language.ENGLISH),
                pair.together(),
                pair.papersA(),
                pair.papersB(),
                String.format(Locale.ROOT, "%.2f", pair.npmi()),
                String.format(Locale.ROOT, "%.1f", pair.associationStrength()),
                Figures.probability(pair.q())));
        return table;
    }
}
