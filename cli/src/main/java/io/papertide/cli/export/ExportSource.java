package io.papertide.cli.export;

import io.papertide.analytics.CorpusAnalysis;
import io.papertide.archive.StoredIssue;
import io.papertide.model.Corpus;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is exported.
 *
 * @param corpus the papers
 * @param issues the issues in the order of week and series
 * @param analysis makes the analysis where a form needs topics
 */
public record ExportSource(Corpus corpus, List<StoredIssue> issues, Supplier<CorpusAnalysis> analysis) {}
