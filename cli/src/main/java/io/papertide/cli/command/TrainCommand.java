package io.papertide.cli.command;

import io.papertide.analytics.Lens;
import io.papertide.analytics.evaluate.LabelledPaper;
import io.papertide.analytics.evaluate.TopicEvaluation;
import io.papertide.analytics.evaluate.TopicTraining;
import io.papertide.analytics.evaluate.TrainingText;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.topic.TopicModel;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.Figures;
import io.papertide.cli.workflow.Hashes;
import io.papertide.cli.workflow.Labels;
import io.papertide.cli.workflow.OutputFile;
import io.papertide.cli.workflow.TrainingTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns from hand labels how the features of a text decide on topics. */
@Command(
        name = "train",
        description = "Learn from hand labels how cues and words decide on topics, and write the table of weights.",
        footer = {
            "",
            "Every wording that the archive has of a labelled entry is read, whichever was imported first.",
            "Example:",
            "  papertide train labels.csv --out topic-model.tsv"
        })
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

    @Option(
            names = "--examples",
            paramLabel = "FILE",
            description = "more texts to learn from: a CSV file with the columns topics, title and summary")
    private @Nullable Path examples;

    @Override
    int run(Archive archive) {
        TopicCatalogue catalogue = TopicCatalogue.bundled();
        Labels read = Labels.read(labels);
        List<TrainingText> texts =
                new ArrayList<>(TrainingTexts.of(archive, read, Analyses.series(series), week -> true));
        if (texts.isEmpty()) {
            throw new UsageException(
                    "the archive has none of the papers that " + labels + " labels; import them first");
        }
        int wordings = texts.size();
        if (examples != null) {
            texts.addAll(TrainingTexts.examples(examples));
        }
        TopicModel bare = TopicTraining.train(catalogue, texts, List.of());
        List<LabelledPaper> papers = read.of(archive.corpus(), Analyses.series(series));
        // Of all wordings, since which one is the current one depends on what was imported last.
        List<LabelledPaper> learned =
                texts.stream().limit(wordings).map(TrainingText::labelled).toList();
        TopicEvaluation fit = TopicEvaluation.of(CatalogueTagger.of(catalogue, bare), Lens.FULL, learned);
        TopicModel model = bare.withOrigin(origin(papers.size(), wordings, texts.size() - wordings, fit));
        OutputFile.write(out, writer -> writer.print(model.toText()));
        model.origin().forEach(this::print);
        print("wrote " + out);
        return ExitCode.DONE;
    }

    private List<String> origin(int papers, int wordings, int more, TopicEvaluation fit) {
        List<String> origin = new ArrayList<>();
        origin.add(
                "What each feature of a text (lines) says for and against each topic (columns); see docs/topics.md.");
        origin.add("Made by: papertide train " + labels.getFileName()
                + (examples == null ? "" : " --examples " + examples.getFileName()));
        origin.add("from " + wordings + " wordings of " + papers + " labelled papers; SHA-256 of the labels: "
                + Hashes.sha256(labels));
        if (examples != null) {
            origin.add("and " + Figures.count(more, "example") + "; their SHA-256: " + Hashes.sha256(examples));
        }
        origin.add(String.format(
                Locale.ROOT,
                "on these wordings themselves: micro F1 %.3f, macro F1 %.3f (says little; see 'evaluate --between-years')",
                fit.microF1(),
                fit.macroF1()));
        return origin;
    }
}
