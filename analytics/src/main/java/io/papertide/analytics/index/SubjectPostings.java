package io.papertide.analytics.index;

import io.papertide.analytics.Subject;

/**
 * The papers that have one subject.
 *
 * @param subject the topic or keyword
 * @param lead the papers that have it in the title or the first words of the summary
 * @param full the papers that have it in the title or anywhere in the summary, with occurrences for the tokens lens
 */
public record SubjectPostings(Subject subject, Postings lead, Postings full) {
    /** Returns the papers that have either, under this name joined with the other's in the languages that it lacks. */
    public SubjectPostings union(SubjectPostings other) {
        Subject joined =
                new Subject(subject.kind(), subject.id(), subject.name().or(other.subject.name()));
        return new SubjectPostings(joined, lead.union(other.lead), full.union(other.full));
    }
}
