/**
 * How the archive is kept; reach it through {@link io.papertide.archive.SqliteArchive}.
 *
 * <p>{@code Database} opens and migrates, {@code SourceWriter} stores a source, {@code Identity} decides which entries are
 * one paper (pure, without SQL), {@code PaperTable} writes down what it decided, {@code IssueReader} and {@code
 * CorpusView} read.
 */
@NullMarked
package io.papertide.archive.internal;

import org.jspecify.annotations.NullMarked;
