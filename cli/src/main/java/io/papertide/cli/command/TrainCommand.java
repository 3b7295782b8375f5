package io.papertide.cli.command;

import io.papertide.analytics.Lens;
import io.papertide.analytics.evaluate.LabelledPaper;
import io.papertide.analytics.evaluate.TopicEvaluation;
import io.papertide.analytics.evaluate.TopicTraining;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicModel;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.Hashes;
import io.papertide.cli.workflow.Labels;
import io.papertide.cli.workflow.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the weights of the topics' scores from hand labels. */
@Command(
        name = "train",
        description =
                "Learn from hand labels how the scores of all topics decide on each, and write the table of weights.",
        footer = {"", "Example:", "  papertide train labels.csv --out topic-model.tsv"})
final class TrainCommand extends ArchiveCommand {
    @Parameters(paramLabel = "LABELS", description = "the hand labels, as for 'evaluate'")
    private Path labels = Path.of("labels.csv");

    @Option(names = "--series", paramLabel = "ID", defaultValue = "dair-ai", description = "the series they label")
    private String series = "dair-ai";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "topic-model.tsv",
            description = "the table to write (default: topic-model.tsv)")
    private Path out = Path.of("topic-model.tsv");

    @Override
    int run(Archive archive) {
        List<LabelledPaper> papers = Labels.read(labels).of(archive.corpus(), Analyses.series(series));
        if (papers.isEmpty()) {
            throw new UsageException(
                    "the archive has none of the papers that " + labels + " labels; import them first");
        }
        TopicCatalogue catalogue = TopicCatalogue.bundled();
        TopicModel bare = TopicTraining.train(catalogue, papers, List.of());
        TopicEvaluation fit = TopicEvaluation.of(CatalogueTagger.of(catalogue, bare), Lens.FULL, papers);
        List<String> origin = List.of(
                "How the scores of all topics (columns) decide on each topic (lines); see docs/topics.md.",
                "Made by: papertide train " + labels.getFileName(),
                "from " + papers.size() + " labelled papers; SHA-256 of the labels: " + Hashes.sha256(labels),
                String.format(
                        Locale.ROOT,
                        "on these papers themselves: micro F1 %.3f, macro F1 %.3f (says little; see 'evaluate --between-years')",
                        fit.microF1(),
                        fit.macroF1()));
        TopicModel model =
                new TopicModel(origin, bare.topics(), bare.full(), bare.lead(), bare.primary(), bare.threshold());
        OutputFile.write(out, writer -> writer.print(model.toText()));
        origin.forEach(this::print);
        print("wrote " + out);
        return ExitCode.DONE;
    }
}
