package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.emergence.EmergenceReport;
import io.papertide.analytics.emergence.EmergenceRule;
import io.papertide.analytics.emergence.EmergingSubject;
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
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what came up and what went away. */
@Command(
        name = "emerging",
        description =
                "Topics and keywords that came up in a period, and those that went away: new, surely grown, in several"
                        + " weeks, in enough papers.",
        footer = {"", "Examples:", "  papertide emerging", "  papertide emerging --period 2024-Q4 --novelty 0.01"})
final class EmergingCommand extends AnalysisCommand {
    private static final int USUAL_WEEKS = 26;

    @Option(
            names = "--period",
            paramLabel = "P",
            description =
                    "the later period, against all weeks before it (default: last-26w, or the last half of an archive"
                            + " under a year)")
    private @Nullable String period;

    @Option(
            names = "--novelty",
            paramLabel = "SHARE",
            defaultValue = "0.02",
            description = "the largest share before, 0..1 (default: 0.02)")
    private double novelty = EmergenceRule.DEFAULT.novelty();

    @Option(
            names = "--growth",
            paramLabel = "DOUBLINGS",
            defaultValue = "1",
            description = "the smallest sure growth in doublings (default: 1)")
    private double growth = EmergenceRule.DEFAULT.growth();

    @Option(names = "--weeks", paramLabel = "N", defaultValue = "4", description = "in so many weeks (default: 4)")
    private int weeks = EmergenceRule.DEFAULT.persistence();

    @Option(names = "--papers", paramLabel = "N", defaultValue = "6", description = "in so many papers (default: 6)")
    private int papers = EmergenceRule.DEFAULT.support();

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "how many of each (default: 20)")
    private int top = 20;

    @Override
    int run(Archive archive) {
        checkTop(top);
        Corpus corpus = archive.corpus();
        Period later = Analyses.period(period == null ? usual(corpus) : period, corpus);
        IsoWeek first = corpus.period().orElseThrow().first();
        if (later.first().compareTo(first) <= 0) {
            throw new UsageException("there is nothing before " + later + " to compare it with; take a later period");
        }
        Period earlier = Period.of(first, later.first().plusWeeks(-1));
        CorpusAnalysis analysis = analysis(corpus);
        EmergenceReport report = analysis.emergence(earlier, later, rule());
        List<StyleBreak> breaks = analysis.styleBreaks(Period.of(first, later.last()));
        if (json()) {
            ObjectNode node = json(earlier, later, report);
            node.set("styleBreaks", ResultJson.styleBreaks(breaks));
            return print(node);
        }
        return print(earlier, later, report, breaks);
    }

    private static String usual(Corpus corpus) {
        int all = Analyses.period("all", corpus).weekCount();
        return "last-" + (all >= 2 * USUAL_WEEKS ? USUAL_WEEKS : Math.max(1, all / 2)) + "w";
    }

    private ObjectNode json(Period earlier, Period later, EmergenceReport report) {
        ObjectNode node = Json.object()
                .put("earlier", earlier.toString())
                .put("later", later.toString())
                .put("lens", "lead")
                .put("candidates", report.candidates());
        node.putObject("thresholds")
                .put("novelty", novelty)
                .put("growth", growth)
                .put("weeks", weeks)
                .put("papers", papers);
        node.set("emerging", json(report.emerging()));
        node.set("fading", json(report.fading()));
        return node;
    }

    private int print(Period earlier, Period later, EmergenceReport report, List<StyleBreak> breaks) {
        print(later + ": " + Figures.count(report.later().papers(), "paper") + " in "
                + Figures.count(report.later().weeks(), "week") + ", against "
                + Figures.count(report.earlier().papers(), "paper") + " before; " + lens());
        breaks.forEach(change -> print(StyleText.line(change)));
        print(String.format(
                Locale.ROOT,
                "%d topics and keywords looked at; at most %s before, surely grown by %s doublings, in %d weeks and %d papers",
                report.candidates(),
                Figures.percent(novelty),
                growth,
                weeks,
                papers));
        print("");
        print("Emerging", report.emerging());
        print("");
        print("Fading", report.fading());
        printPapers("in " + later, report.emerging());
        printPapers("in " + earlier, report.fading());
        return ExitCode.DONE;
    }

    private EmergenceRule rule() {
        try {
            return new EmergenceRule(novelty, growth, weeks, papers);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--novelty must be a share of 0..1, --growth over 0, --weeks and --papers 1 or more");
        }
    }

    private ArrayNode json(List<EmergingSubject> subjects) {
        ArrayNode array = Json.array();
        subjects.stream().limit(top).forEach(subject -> array.add(DynamicsJson.emerging(subject)));
        return array;
    }

    private void printPapers(String period, List<EmergingSubject> subjects) {
        subjects.stream()
                .limit(top)
                .forEach(subject -> printEvidence(
                        subject.subject().name().preferring(Language.ENGLISH) + " " + period, subject.evidence()));
    }

    private void print(String title, List<EmergingSubject> subjects) {
        print(title);
        if (subjects.isEmpty()) {
            print("  nothing that passes the four thresholds");
            return;
        }
        Table table = new Table("lrrrrr", "name", "before", "after", "papers", "weeks", "doublings, at least");
        subjects.stream()
                .limit(top)
                .forEach(subject -> table.row(
                        subject.subject().name().preferring(Language.ENGLISH),
                        Figures.percent(subject.earlier().share()),
                        Figures.percent(subject.later().share()),
                        subject.evidence().size(),
                        subject.weeks(),
                        Figures.signed(subject.conservativeLogRatio())));
        print(table);
    }
}
