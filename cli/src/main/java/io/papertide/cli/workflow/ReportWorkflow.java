package io.papertide.cli.workflow;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.archive.Archive;
import io.papertide.cli.BuildVersion;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.ReportOptions;
import io.papertide.report.TrendReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the trend report of an archive. */
public final class ReportWorkflow {
    private ReportWorkflow() {}

    /**
     * Writes the report and returns its files.
     *
     * @param period as the user gave it
     * @param language {@code en}, {@code ko} or {@code both}
     */
    public static List<Path> write(Archive archive, String period, String language, Path out) {
        Corpus corpus = archive.corpus();
        Period wanted = Analyses.period(period, corpus);
        CorpusAnalysis analysis = Analyses.of(corpus);
        List<Language> languages = language.equals("both")
                ? List.of(Language.values())
                : List.of(Language.parse(language).orElseThrow());
        return TrendReport.write(
                analysis,
                corpus,
                new ReportOptions(
                        wanted,
                        languages,
                        BuildVersion.version(),
                        Optional.of(ArchiveQuality.of(archive).issues())),
                out);
    }
}
