package io.papertide.archive;

/**
 * A row of a table that adds to no paper, because none in the archive has one of its links.
 *
 * @param source the name of the table
 * @param line the line where the row begins, from 1
 * @param title its title, in English if there is one
 */
public record UnmatchedRow(String source, int line, String title) {}
