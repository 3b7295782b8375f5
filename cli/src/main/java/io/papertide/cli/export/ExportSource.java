package io.papertide.cli.export;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.archive.Archive;
import io.papertide.archive.StoredIssue;
import io.papertide.model.Corpus;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is exported.
 *
 * @param archive the archive
 * @param corpus its papers
 * @param analysis makes the analysis where a form needs topics
 */
public record ExportSource(Archive archive, Corpus corpus, Supplier<CorpusAnalysis> analysis) {
    /** Returns the current issues in the order of week and series. */
    List<StoredIssue> issues() {
        return archive.issues();
    }
}
