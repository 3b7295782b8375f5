package io.papertide.cli.workflow;

import io.papertide.archive.Archive;

/**
 * One archive opened twice, since an open archive is not for several threads.
 *
 * @param analysed what the analysis reads from
 * @param read what the papers and issues are read from on another thread
 */
public record ArchivePair(Archive analysed, Archive read) {}
