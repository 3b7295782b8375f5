package io.papertide.cli.command;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.changepoint.StyleBreak;
import io.papertide.analytics.compare.ComparedSubject;
import io.papertide.analytics.novelty.NoveltyRule;
import io.papertide.analytics.novelty.WeekReport;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.SafeText;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.StyleText;
import io.papertide.cli.workflow.WeekJson;
import io.papertide.cli.workflow.WeekWords;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is new in an issue. */
@Command(
        name = "this-week",
        description =
                "What is new in an issue against the weeks before it: first-time keywords, unusual topics, papers on"
                        + " rare topics, repeated papers.",
        footer = {"", "Examples:", "  papertide this-week", "  papertide this-week 2024-W42 --language ko"})
final class ThisWeekCommand extends AnalysisCommand {
    @Parameters(arity = "0..1", paramLabel = "WEEK", description = "a week such as 2024-W42 (default: the last one)")
    private @Nullable String week;

    @Option(names = "--language", paramLabel = "en|ko", defaultValue = "en", description = "the language (default: en)")
    private String language = "en";

    @Option(names = "--weeks", paramLabel = "N", defaultValue = "13", description = "the weeks before (default: 13)")
    private int weeks = NoveltyRule.DEFAULT.weeks();

    @Option(
            names = "--rare",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            description = "the largest share of a rare topic in the weeks before, 0..1 (default: 0.05)")
    private double rare = NoveltyRule.DEFAULT.rareShare();

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "how many keywords (default: 20)")
    private int top = 20;

    @Override
    int run(Archive archive) {
        checkTop(top);
        Language wanted = Language.parse(language)
                .orElseThrow(() -> new UsageException("there is no language '" + language + "'; use en or ko"));
        Corpus corpus = archive.corpus();
        IsoWeek asked = asked(corpus);
        if (!corpus.weeks().contains(asked)) {
            throw new UsageException("the archive has no issue of " + asked + "; see 'papertide issues'");
        }
        CorpusAnalysis analysis = analysis(corpus);
        WeekReport report = analysis.novelty(asked, rule(), wanted, top);
        List<StyleBreak> breaks =
                analysis.styleBreaks(Period.of(report.topics().a().period().first(), asked));
        if (json()) {
            return print(WeekJson.of(report, breaks));
        }
        print(new WeekWords(wanted).heading(report));
        breaks.forEach(change -> print(StyleText.line(change, wanted)));
        print(archive, report, wanted);
        return ExitCode.DONE;
    }

    private IsoWeek asked(Corpus corpus) {
        if (week == null) {
            return Analyses.period("all", corpus).last();
        }
        return IsoWeek.parse(week)
                .orElseThrow(() -> new UsageException("'" + week + "' is no week; use one like 2024-W42"));
    }

    private NoveltyRule rule() {
        try {
            return new NoveltyRule(weeks, rare);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--weeks must be 1 or more, and --rare a share of 0..1");
        }
    }

    private void print(Archive archive, WeekReport report, Language wanted) {
        WeekWords words = new WeekWords(wanted);
        section(
                words.firstKeywords(report),
                report.firstKeywords().stream()
                        .map(keyword -> keyword.keyword().name().preferring(wanted) + ": "
                                + words.papers(keyword.evidence().size()) + ", " + words.lastSeen(keyword))
                        .toList(),
                words.none());
        List<ComparedSubject> topics = report.topics().topics();
        section(
                words.unusualTopics(),
                topics.stream()
                        .filter(topic -> topic.verdict().isClaim())
                        .map(words::unusual)
                        .toList(),
                words.nothingUnusual(topics));
        section(
                words.rarePapers(),
                report.rarePapers().stream()
                        .map(paper -> title(archive, paper.paper(), wanted) + ": " + words.rareTopics(paper))
                        .toList(),
                words.none());
        section(
                words.repeated(),
                report.repeated().stream()
                        .map(paper -> title(archive, paper.paper(), wanted) + ": " + paper.weeks())
                        .toList(),
                words.none());
        report.firstKeywords()
                .forEach(keyword -> printEvidence(keyword.keyword().name().preferring(wanted), keyword.evidence()));
        topics.stream()
                .filter(topic -> topic.verdict().isClaim())
                .forEach(topic -> printEvidence(topic.subject().name().preferring(wanted), topic.evidenceB()));
    }

    private void section(String title, List<String> lines, String otherwise) {
        print("");
        print(title);
        (lines.isEmpty() ? List.of(otherwise) : lines).forEach(line -> print("  " + SafeText.of(line)));
    }

    private static String title(Archive archive, PaperId paper, Language wanted) {
        return archive.findPaper(paper)
                .map(found -> found.title().preferring(wanted) + " (" + paper + ")")
                .orElse(paper.value());
    }
}
