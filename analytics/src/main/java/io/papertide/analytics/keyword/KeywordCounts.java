package io.papertide.analytics.keyword;

import io.papertide.analytics.Subject;
import io.papertide.analytics.index.PostingsBuilder;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.BitSet;
import java.util.function.Predicate;

/** The papers and written forms of one keyword. */
final class KeywordCounts implements KeywordSource.Visitor {
    /** A phrase reads as a keyword if it does so in this part of its occurrences; in the others it may begin a longer one. */
    private static final double READS_SO = 0.3;

    private PostingsBuilder lead = new PostingsBuilder();
    private PostingsBuilder full = new PostingsBuilder();
    /** Forms that read as a keyword; shown before the others. */
    private final SurfaceForms forms = new SurfaceForms();

    private final SurfaceForms otherForms = new SurfaceForms();
    private int mentions;
    private int listable;

    /** Reads a keyword of a source. */
    static KeywordCounts of(KeywordSource.Entry entry) {
        return of(entry, key -> true);
    }

    /** Reads those forms of a keyword whose keys pass; there may be none. */
    static KeywordCounts of(KeywordSource.Entry entry, Predicate<String> keys) {
        KeywordCounts counts = new KeywordCounts();
        entry.read(keys, counts);
        return counts;
    }

    @Override
    public void paper(int paper, int inLead, int inFull) {
        if (inLead > 0) {
            lead.add(paper, inLead);
        }
        full.add(paper, inFull);
    }

    @Override
    public void form(String surface, int listableHere, int other) {
        if (listableHere > 0) {
            forms.add(surface, listableHere);
        }
        if (other > 0) {
            otherForms.add(surface, other);
        }
        mentions += listableHere + other;
        listable += listableHere;
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

    /** Tells whether enough of a keyword's occurrences read as a keyword. */
    static boolean isListable(int occurrences, int reading) {
        return READS_SO * occurrences <= reading;
    }

    /** Enough of its occurrences read as a keyword. */
    boolean isListable() {
        return isListable(mentions, listable);
    }

    /** Returns the number of papers that have it anywhere. */
    int papers() {
        return full.size();
    }

    /** Returns the number of papers that have it in the title or the lead. */
    int leadPapers() {
        return lead.size();
    }

    /** Tells whether a paper of a set has it anywhere. */
    boolean isIn(BitSet papers) {
        return full.intersects(papers);
    }

    /** Returns the papers under a key, in the form to show. */
    SubjectPostings postings(String key, Language language) {
        SurfaceForms shown = forms.isEmpty() ? otherForms : forms;
        Subject subject = new Subject(Subject.Kind.KEYWORD, key, BilingualText.of(language, shown.display()));
        return new SubjectPostings(subject, lead.build(), full.build());
    }
}
