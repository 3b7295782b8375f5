package io.papertide.cli.workflow;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.cli.BuildVersion;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.ReportOptions;
import io.papertide.report.TrendReport;
import java.nio.file.Path;
import java.util.List;

/** Writes the trend report of a corpus. */
public final class ReportWorkflow {
    private ReportWorkflow() {}

    /**
     * Writes the report and returns its files.
     *
     * @param period as the user gave it
     * @param language {@code en}, {@code ko} or {@code both}
     */
    public static List<Path> write(Corpus corpus, TopicCatalogue catalogue, String period, String language, Path out) {
        Period wanted = Analyses.period(period, corpus);
        CorpusAnalysis analysis = Analyses.of(corpus, AnalysisOptions.DEFAULT, catalogue);
        List<Language> languages = language.equals("both")
                ? List.of(Language.values())
                : List.of(Language.parse(language).orElseThrow());
        return TrendReport.write(analysis, corpus, new ReportOptions(wanted, languages, BuildVersion.version()), out);
    }
}
