package io.papertide.analytics.compare;

import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.BitSet;
import java.util.List;

/** The papers of two periods. A paper that appeared in both counts in both. */
final class PeriodPair {
    private final CorpusFrame frame;
    private final BitSet a;
    private final BitSet b;
    private final long wordsA;
    private final long wordsB;

    PeriodPair(CorpusFrame frame, Period first, Period second) {
        this.frame = frame;
        a = frame.papers(first);
        b = frame.papers(second);
        wordsA = a.stream().mapToLong(frame::words).sum();
        wordsB = b.stream().mapToLong(frame::words).sum();
    }

    /** Returns how many papers of each period are in the postings. */
    TwoByTwo counts(Postings postings) {
        int x1 = 0;
        int x2 = 0;
        for (int place = 0; place < postings.size(); place++) {
            x1 += a.get(postings.paper(place)) ? 1 : 0;
            x2 += b.get(postings.paper(place)) ? 1 : 0;
        }
        return new TwoByTwo(x1, a.cardinality(), x2, b.cardinality());
    }

    /** Returns how many words of each period are occurrences of the subject. */
    TwoByTwo occurrences(Postings postings) {
        long x1 = 0;
        long x2 = 0;
        for (int place = 0; place < postings.size(); place++) {
            x1 += a.get(postings.paper(place)) ? postings.occurrences(place) : 0;
            x2 += b.get(postings.paper(place)) ? postings.occurrences(place) : 0;
        }
        return new TwoByTwo(
                Math.toIntExact(Math.min(x1, wordsA)),
                Math.toIntExact(wordsA),
                Math.toIntExact(Math.min(x2, wordsB)),
                Math.toIntExact(wordsB));
    }

    List<PaperId> evidenceA(Postings postings) {
        return frame.ids(postings.papersIn(a));
    }

    List<PaperId> evidenceB(Postings postings) {
        return frame.ids(postings.papersIn(b));
    }

    double meanWordsA() {
        return a.isEmpty() ? 0 : (double) wordsA / a.cardinality();
    }

    double meanWordsB() {
        return b.isEmpty() ? 0 : (double) wordsB / b.cardinality();
    }
}
