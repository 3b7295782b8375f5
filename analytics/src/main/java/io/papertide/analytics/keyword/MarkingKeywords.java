package io.papertide.analytics.keyword;

import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the keywords by which the papers of one topic differ from the others of a period, by keyness in the lead lens. They
 * describe; no test is made, for the topic's own cues are among them.
 */
public final class MarkingKeywords {
    /** A shorter keyword is left out where a longer one that is listed holds this part of its papers. */
    private static final double COVERED = 0.7;

    private final CorpusFrame frame;
    private final VerdictRule rule;
    private final BitSet papers;

    /** Prepares the papers of a period. */
    public MarkingKeywords(CorpusFrame frame, Period period, VerdictRule rule) {
        this.frame = frame;
        this.rule = rule;
        papers = frame.papers(period);
    }

    /** Returns the keywords of a topic that enough of its papers have, the most telling first, at most {@code top}. */
    public List<KeywordShare> of(SubjectPostings topic, Collection<SubjectPostings> keywords, int top) {
        BitSet inside = new BitSet();
        topic.lead().papersIn(papers).forEach(inside::set);
        List<KeywordShare> ranked = keywords.stream()
                .filter(keyword -> keyword.lead().size() >= rule.minimumSupport())
                .map(keyword -> share(keyword, inside))
                .filter(share -> share.evidence().size() >= rule.minimumSupport() && share.keyness() > 0)
                .sorted(Comparator.comparingDouble(KeywordShare::keyness)
                        .reversed()
                        .thenComparing(share -> share.keyword().id()))
                .toList();
        List<KeywordShare> marking = new ArrayList<>();
        for (KeywordShare share : ranked.subList(0, Math.min(ranked.size(), top * 3))) {
            if (marking.size() < top && marking.stream().noneMatch(listed -> tellTheSame(listed, share))) {
                marking.add(share);
            }
        }
        return marking;
    }

    private KeywordShare share(SubjectPostings keyword, BitSet inside) {
        int x2 = (int) keyword.lead().papersIn(inside).count();
        int x1 = (int) keyword.lead().papersIn(papers).count() - x2;
        TwoByTwo counts = new TwoByTwo(x1, papers.cardinality() - inside.cardinality(), x2, inside.cardinality());
        return new KeywordShare(
                keyword.subject(),
                ShareEstimate.of(x2, counts.n2()),
                ShareEstimate.of(x1, counts.n1()),
                counts.logRatio(),
                counts.n1() == 0 ? 0 : Math.signum(counts.difference()) * counts.g2(),
                frame.ids(keyword.lead().papersIn(inside)));
    }

    private static boolean tellTheSame(KeywordShare a, KeywordShare b) {
        String first = " " + a.keyword().id() + " ";
        String second = " " + b.keyword().id() + " ";
        int fewer = Math.min(a.evidence().size(), b.evidence().size());
        int more = Math.max(a.evidence().size(), b.evidence().size());
        return (first.contains(second) || second.contains(first)) && fewer >= COVERED * more;
    }
}
