package io.papertide.report;

import io.papertide.analytics.quality.QualityReport;
import io.papertide.model.Language;
import io.papertide.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the user asked for.
 *
 * @param period the weeks to report on
 * @param languages the languages of the words, the first one shown first; at least one
 * @param programVersion for the colophon
 * @param catalogue names the topics and word lists that the analysis was made with
 * @param quality gives what is odd with the archive's issues, empty if nobody looked; asked once, on the thread that reads the corpus
 */
public record ReportOptions(
        Period period,
        List<Language> languages,
        String programVersion,
        String catalogue,
        Supplier<Optional<QualityReport>> quality) {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no language
     */
    public ReportOptions {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a report needs a language");
        }
    }

    /** Returns the same options but for where the quality comes from. */
    ReportOptions withQuality(Supplier<Optional<QualityReport>> other) {
        return new ReportOptions(period, languages, programVersion, catalogue, other);
    }
}
