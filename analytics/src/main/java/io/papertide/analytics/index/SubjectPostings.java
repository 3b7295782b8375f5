package io.papertide.analytics.index;

import io.papertide.analytics.Subject;

/**
 * The papers that have one subject.
 *
 * @param subject the topic or keyword
 * @param lead the papers that have it in the title or the first words of the summary
 * @param full the papers that have it in the title or anywhere in the summary, with occurrences for the tokens lens
 */
public record SubjectPostings(Subject subject, Postings lead, Postings full) {}
