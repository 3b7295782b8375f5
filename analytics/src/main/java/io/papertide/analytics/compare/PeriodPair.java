package io.papertide.analytics.compare;

import io.papertide.analytics.compare.OverlappingGroups.Counts;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.model.PaperId;
import java.util.BitSet;
import java.util.List;

/** The papers and the words of two periods. */
final class PeriodPair {
    private final CorpusFrame frame;
    private final BitSet a;
    private final BitSet b;
    private final OverlappingGroups papers;
    private final OverlappingGroups words;

    private final WeekParts weeksA;
    private final WeekParts weeksB;

    /** Takes the papers of each week of the two sides. */
    PeriodPair(CorpusFrame frame, List<BitSet> first, List<BitSet> second) {
        this.frame = frame;
        a = union(first);
        b = union(second);
        weeksA = new WeekParts(first);
        weeksB = new WeekParts(second);
        BitSet both = (BitSet) a.clone();
        both.and(b);
        papers = new OverlappingGroups(a.cardinality(), b.cardinality(), both.cardinality());
        words = new OverlappingGroups(words(a), words(b), words(both));
    }

    private static BitSet union(List<BitSet> weeks) {
        BitSet all = new BitSet();
        weeks.forEach(all::or);
        return all;
    }

    private int words(BitSet set) {
        return Math.toIntExact(set.stream().mapToLong(frame::words).sum());
    }

    OverlappingGroups papers() {
        return papers;
    }

    /** Returns the words of titles and summaries. */
    OverlappingGroups words() {
        return words;
    }

    /** Returns how many papers are in the postings. */
    Counts papers(Postings postings) {
        int x1 = 0;
        int x2 = 0;
        int both = 0;
        for (int place = 0; place < postings.size(); place++) {
            boolean inA = a.get(postings.paper(place));
            boolean inB = b.get(postings.paper(place));
            x1 += inA ? 1 : 0;
            x2 += inB ? 1 : 0;
            both += inA && inB ? 1 : 0;
        }
        return new Counts(x1, x2, both);
    }

    /** Returns how many words are occurrences of the subject. */
    Counts occurrences(Postings postings) {
        int x1 = 0;
        int x2 = 0;
        int both = 0;
        for (int place = 0; place < postings.size(); place++) {
            int paper = postings.paper(place);
            // A cue that overlaps another may be counted twice; there are never more occurrences than words.
            int occurrences = Math.min(postings.occurrences(place), frame.words(paper));
            x1 += a.get(paper) ? occurrences : 0;
            x2 += b.get(paper) ? occurrences : 0;
            both += a.get(paper) && b.get(paper) ? occurrences : 0;
        }
        return new Counts(x1, x2, both);
    }

    WeekDispersion dispersionA(Postings postings) {
        return weeksA.dispersion(postings);
    }

    WeekDispersion dispersionB(Postings postings) {
        return weeksB.dispersion(postings);
    }

    List<PaperId> evidenceA(Postings postings) {
        return frame.ids(postings.papersIn(a));
    }

    List<PaperId> evidenceB(Postings postings) {
        return frame.ids(postings.papersIn(b));
    }

    double meanWordsA() {
        return papers.n1() == 0 ? 0 : (double) words.n1() / papers.n1();
    }

    double meanWordsB() {
        return papers.n2() == 0 ? 0 : (double) words.n2() / papers.n2();
    }
}
