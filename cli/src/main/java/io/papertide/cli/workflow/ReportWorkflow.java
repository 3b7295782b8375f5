package io.papertide.cli.workflow;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.archive.Archive;
import io.papertide.cli.BuildVersion;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.ReportCheck;
import io.papertide.report.ReportOptions;
import io.papertide.report.TrendReport;
import io.papertide.report.chart.ChartPictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the trend report of an archive, and checks one that was written. */
public final class ReportWorkflow {
    private ReportWorkflow() {}

    /** Begins to make ready for drawing, while the archive is opened. */
    public static void prepare() {
        ChartPictures.prepare();
    }

    /**
     * Writes the report and returns its files.
     *
     * @param name names the catalogue for readers, see {@link TopicFile#name}
     * @param period as the user gave it
     * @param language {@code en}, {@code ko} or {@code both}
     */
    public static List<Path> write(
            ArchivePair archive, TopicCatalogue catalogue, String name, String period, String language, Path out) {
        Corpus corpus = archive.analysed().corpus();
        Period wanted = Analyses.period(period, corpus);
        CorpusAnalysis analysis = Analyses.of(corpus, AnalysisOptions.DEFAULT, catalogue);
        List<Language> languages = language.equals("both")
                ? List.of(Language.values())
                : List.of(Language.parse(language).orElseThrow());
        return TrendReport.write(
                analysis, archive.read().corpus(), options(archive.read(), name, wanted, languages), out);
    }

    /** Returns what is wrong with a report that was written, a line each: altered files, figures that no longer hold. */
    public static List<String> check(ArchivePair archive, Path report) {
        Corpus corpus = archive.analysed().corpus();
        Period all = Analyses.period("all", corpus);
        ReportOptions current = options(archive.read(), TopicFile.bundled(), all, List.of(Language.values()));
        return ReportCheck.of(report, Analyses.of(corpus), archive.read().corpus(), current);
    }

    private static ReportOptions options(Archive archive, String catalogue, Period period, List<Language> languages) {
        return new ReportOptions(
                period,
                languages,
                BuildVersion.version(),
                catalogue,
                () -> Optional.of(ArchiveQuality.issues(archive)));
    }
}
