package io.papertide.analytics.keyword;

import io.papertide.analytics.Subject;
import io.papertide.analytics.index.PostingsBuilder;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The papers and written forms of one keyword, while they are counted and after. There are very many of these: they are kept small. */
final class KeywordCounts {
    /** A phrase reads as a keyword if it does so in this part of its occurrences; in the others it may begin a longer one. */
    private static final double READS_SO = 0.3;

    private PostingsBuilder lead = new PostingsBuilder();
    private PostingsBuilder full = new PostingsBuilder();
    /** Forms that read as a keyword; shown before the others. */
    private final SurfaceForms forms = new SurfaceForms();

    private final SurfaceForms otherForms = new SurfaceForms();
    private int mentions;
    private int listable;
    private @Nullable SubjectPostings made;

    void add(int paper, String surface, boolean listableHere, int inLead, int inFull) {
        if (inLead > 0) {
            lead.add(paper, inLead);
        }
        full.add(paper, inFull);
        (listableHere ? forms : otherForms).add(surface, inFull);
        mentions += inFull;
        listable += listableHere ? inFull : 0;
    }

    void addAll(KeywordCounts later) {
        lead.addAll(later.lead);
        full.addAll(later.full);
        addForms(later);
    }

    private void addForms(KeywordCounts other) {
        forms.addAll(other.forms);
        otherForms.addAll(other.otherForms);
        mentions += other.mentions;
        listable += other.listable;
    }

    /** Returns the sum of two keywords that turn out to be one. */
    KeywordCounts join(KeywordCounts other) {
        KeywordCounts sum = new KeywordCounts();
        sum.lead = lead.union(other.lead);
        sum.full = full.union(other.full);
        sum.addForms(this);
        sum.addForms(other);
        return sum;
    }

    /** Enough of its occurrences read as a keyword. */
    boolean isListable() {
        return READS_SO * mentions <= listable;
    }

    /** Returns the number of papers that have it anywhere. */
    int papers() {
        return full.size();
    }

    /** Tells whether a paper of a set has it anywhere. */
    boolean isIn(BitSet papers) {
        return full.intersects(papers);
    }

    /** Returns the papers; to be asked for when all are counted. */
    synchronized SubjectPostings postings(String key, Language language) {
        SubjectPostings found = made;
        if (found == null) {
            SurfaceForms shown = forms.isEmpty() ? otherForms : forms;
            Subject subject = new Subject(Subject.Kind.KEYWORD, key, BilingualText.of(language, shown.display()));
            found = new SubjectPostings(subject, lead.build(), full.build());
            made = found;
        }
        return found;
    }
}
