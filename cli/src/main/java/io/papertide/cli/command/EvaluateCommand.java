package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.Lens;
import io.papertide.analytics.evaluate.LabelledPaper;
import io.papertide.analytics.evaluate.TopicEvaluation;
import io.papertide.analytics.evaluate.TopicScore;
import io.papertide.analytics.evaluate.TopicTraining;
import io.papertide.analytics.evaluate.TrainingText;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.SafeText;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.Json;
import io.papertide.cli.workflow.Labels;
import io.papertide.cli.workflow.Table;
import io.papertide.cli.workflow.TrainingTexts;
import io.papertide.model.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the topics with hand labels. */
@Command(
        name = "evaluate",
        description = "Compare the topics with hand labels: precision, recall, F1 a topic, and the error of shares.",
        footer = {
            "",
            "LABELS is a CSV file with the columns week, rank, title, primary and topics (separated by ;).",
            "Examples:",
            "  papertide evaluate labels.csv",
            "  papertide evaluate labels.csv --between-years"
        })
final class EvaluateCommand extends TopicCommand {
    @Parameters(paramLabel = "LABELS", description = "the hand labels")
    private Path labels = Path.of("labels.csv");

    @Option(names = "--series", paramLabel = "ID", defaultValue = "dair-ai", description = "the series they label")
    private String series = "dair-ai";

    @Option(
            names = "--between-years",
            description = "learn the weights from each year and evaluate on the others, instead of using those bundled")
    private boolean betweenYears;

    @Option(
            names = "--examples",
            paramLabel = "FILE",
            description = "with --between-years: more texts to learn from, as for 'train'")
    private @Nullable Path examples;

    @Option(names = "--errors", paramLabel = "TOPIC", description = "list the papers on which this topic was wrong")
    private @Nullable String errors;

    @Override
    int run(Archive archive) {
        Labels read = Labels.read(labels);
        List<LabelledPaper> papers = read.of(archive.corpus(), Analyses.series(series));
        if (papers.isEmpty()) {
            throw new UsageException(
                    "the archive has none of the papers that " + labels + " labels; import them first");
        }
        Map<String, TopicEvaluation> evaluations = betweenYears ? betweenYears(archive, read, papers) : bundled(papers);
        if (json()) {
            ObjectNode node = Json.object();
            evaluations.forEach((name, evaluation) -> node.set(name, json(evaluation)));
            return print(node);
        }
        evaluations.forEach(this::print);
        return ExitCode.DONE;
    }

    private Map<String, TopicEvaluation> bundled(List<LabelledPaper> papers) {
        CatalogueTagger tagger = CatalogueTagger.of(catalogue());
        listErrors(tagger, papers);
        Map<String, TopicEvaluation> evaluations = new LinkedHashMap<>();
        evaluations.put("full", TopicEvaluation.of(tagger, Lens.FULL, papers));
        evaluations.put("lead", TopicEvaluation.of(tagger, Lens.LEAD, papers));
        return evaluations;
    }

    private Map<String, TopicEvaluation> betweenYears(Archive archive, Labels read, List<LabelledPaper> papers) {
        TopicCatalogue catalogue = catalogue();
        Map<String, TopicEvaluation> evaluations = new LinkedHashMap<>();
        for (int year : Labels.years(papers)) {
            List<LabelledPaper> others =
                    papers.stream().filter(paper -> paper.week().year() != year).toList();
            if (others.isEmpty()) {
                throw new UsageException("--between-years needs labels of two years");
            }
            List<TrainingText> texts = new ArrayList<>(
                    TrainingTexts.of(archive, read, Analyses.series(series), week -> week.year() == year));
            if (examples != null) {
                texts.addAll(TrainingTexts.examples(examples));
            }
            CatalogueTagger tagger = CatalogueTagger.of(catalogue, TopicTraining.train(catalogue, texts, List.of()));
            listErrors(tagger, others);
            for (Lens lens : List.of(Lens.FULL, Lens.LEAD)) {
                evaluations.put(
                        "trained on " + year + ", others, " + lens.id(), TopicEvaluation.of(tagger, lens, others));
            }
        }
        return evaluations;
    }

    private void listErrors(CatalogueTagger tagger, List<LabelledPaper> papers) {
        if (errors == null || json()) {
            return;
        }
        for (LabelledPaper paper : papers) {
            boolean given = tagger.tag(paper.paper(), Lens.FULL).stream()
                    .anyMatch(topic -> topic.topic().equals(errors));
            if (given != paper.topics().contains(errors)) {
                print((given ? "wrong:  " : "missed: ") + paper.week() + "  "
                        + SafeText.of(paper.paper().title().preferring(Language.ENGLISH)) + "  " + paper.topics());
            }
        }
    }

    private void print(String name, TopicEvaluation evaluation) {
        Table table = new Table("lrrrr", "topic", "labelled", "precision", "recall", "F1");
        evaluation
                .topics()
                .forEach(topic -> table.row(
                        topic.topic(),
                        topic.labelled(),
                        number(topic.precision()),
                        number(topic.recall()),
                        number(topic.f1())));
        print(name + ": " + evaluation.papers() + " papers");
        print(table);
        print("micro F1 " + number(evaluation.microF1()) + ", macro F1 " + number(evaluation.macroF1())
                + ", error of quarterly shares " + number(evaluation.quarterlyError()) + ", primary topic right "
                + number((double) evaluation.primaryRight() / evaluation.papers()));
        print("");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static ObjectNode json(TopicEvaluation evaluation) {
        ObjectNode node = Json.object()
                .put("papers", evaluation.papers())
                .put("microF1", evaluation.microF1())
                .put("macroF1", evaluation.macroF1())
                .put("quarterlyShareError", evaluation.quarterlyError())
                .put("primaryRight", evaluation.primaryRight());
        ArrayNode topics = node.putArray("topics");
        for (TopicScore topic : evaluation.topics()) {
            topics.add(Json.object()
                    .put("id", topic.topic())
                    .put("labelled", topic.labelled())
                    .put("given", topic.given())
                    .put("precision", topic.precision())
                    .put("recall", topic.recall())
                    .put("f1", topic.f1()));
        }
        return node;
    }
}
