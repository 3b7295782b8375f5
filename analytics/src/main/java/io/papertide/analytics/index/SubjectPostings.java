package io.papertide.analytics.index;

import io.papertide.analytics.Subject;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The papers that have one subject. Of a keyword only its key and the number of its papers may be known at first; the rest is then
 * read when it is asked for. Safe for use by several threads.
 */
public final class SubjectPostings {
    private final String id;
    private final int leadPapers;
    private @Nullable Supplier<SubjectPostings> unread;
    private @Nullable Subject subject;
    private Postings lead = Postings.NONE;
    private Postings full = Postings.NONE;

    /**
     * Makes the postings of a subject.
     *
     * @param subject the topic or keyword
     * @param lead the papers that have it in the title or the first words of the summary
     * @param full the papers that have it in the title or anywhere in the summary, with occurrences for the tokens lens
     */
    public SubjectPostings(Subject subject, Postings lead, Postings full) {
        id = subject.id();
        leadPapers = lead.size();
        this.subject = subject;
        this.lead = lead;
        this.full = full;
    }

    private SubjectPostings(String id, int leadPapers, Supplier<SubjectPostings> unread) {
        this.id = id;
        this.leadPapers = leadPapers;
        this.unread = unread;
    }

    /**
     * Returns postings that are read when they are asked for.
     *
     * @param id the id of the subject
     * @param leadPapers the number of papers in the lead lens
     * @param reader gives the postings; asked once at most
     */
    public static SubjectPostings unread(String id, int leadPapers, Supplier<SubjectPostings> reader) {
        return new SubjectPostings(id, leadPapers, reader);
    }

    private synchronized SubjectPostings read() {
        if (unread != null) {
            SubjectPostings found = unread.get();
            subject = found.subject;
            lead = found.lead;
            full = found.full;
            unread = null;
        }
        return this;
    }

    /** Returns the id of the subject; reads nothing. */
    public String id() {
        return id;
    }

    /** Returns the number of papers that have it in the title or the first words of the summary; reads nothing. */
    public int leadPapers() {
        return leadPapers;
    }

    /** Returns the topic or keyword. */
    public Subject subject() {
        return Objects.requireNonNull(read().subject);
    }

    /** Returns the papers that have it in the title or the first words of the summary. */
    public Postings lead() {
        return read().lead;
    }

    /** Returns the papers that have it in the title or anywhere in the summary, with occurrences for the tokens lens. */
    public Postings full() {
        return read().full;
    }

    /** Returns the papers that have either, under this name joined with the other's in the languages that it lacks. */
    public SubjectPostings union(SubjectPostings other) {
        Subject own = subject();
        Subject joined =
                new Subject(own.kind(), own.id(), own.name().or(other.subject().name()));
        return new SubjectPostings(joined, lead().union(other.lead()), full().union(other.full()));
    }
}
