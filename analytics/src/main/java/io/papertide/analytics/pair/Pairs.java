package io.papertide.analytics.pair;

import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.analytics.statistics.FalseDiscovery;
import io.papertide.analytics.statistics.TwoByTwo;
import io.papertide.model.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds subjects that lie in the same papers, in the lead lens.
 *
 * <p>Only pairs that a paper has are counted, so the work grows with the papers and the square of the subjects of one paper,
 * not with the square of all subjects. A keyword and a longer one that contains it are no pair.
 */
public final class Pairs {
    private static final Comparator<Counted> CLOSEST = Comparator.comparingDouble(Counted::npmi)
            .thenComparingInt(Counted::together)
            .reversed()
            .thenComparing(counted -> counted.a.subject().id())
            .thenComparing(counted -> counted.b.subject().id());

    private final CorpusFrame frame;
    private final PairOptions options;
    private final BitSet papers;
    private final int total;

    /** Prepares the papers of a period. */
    public Pairs(CorpusFrame frame, Period period, PairOptions options) {
        this.frame = frame;
        this.options = options;
        papers = frame.papers(period);
        total = papers.cardinality();
    }

    /** Returns the pairs by NPMI, the closest first, then by the number of papers together, then by id; at most {@code top}. */
    public List<SubjectPair> closest(Collection<SubjectPostings> subjects, int top) {
        List<SubjectPostings> supported = subjects.stream()
                .filter(subject -> subject.leadPapers() >= options.minimumSupport())
                .filter(subject -> subject.lead().papersIn(papers).count() >= options.minimumSupport())
                .sorted(Comparator.comparing(SubjectPostings::id))
                .toList();
        List<Counted> pairs = counted(supported);
        double[] p = pairs.stream().mapToDouble(Counted::p).toArray();
        long possible = (long) supported.size() * (supported.size() - 1) / 2;
        double[] q = FalseDiscovery.q(p, possible);
        return IntStream.range(0, p.length)
                .mapToObj(i -> pair(pairs.get(i), p[i], q[i], possible))
                .limit(top)
                .toList();
    }

    private List<Counted> counted(List<SubjectPostings> subjects) {
        int[] support = subjects.stream()
                .mapToInt(subject -> (int) subject.lead().papersIn(papers).count())
                .toArray();
        int[][] byPaper = subjectsByPaper(subjects);
        List<Counted> pairs = new ArrayList<>();
        int[] together = new int[support.length];
        for (int first = 0; first < support.length; first++) {
            SubjectPostings a = subjects.get(first);
            countLater(first, a, byPaper, together);
            for (int second = first + 1; second < support.length; second++) {
                SubjectPostings b = subjects.get(second);
                if (together[second] >= Math.max(1, options.minimumTogether()) && !isPartOfOther(a, b)) {
                    pairs.add(new Counted(a, b, support[first], support[second], total, together[second]));
                }
                together[second] = 0;
            }
        }
        pairs.sort(CLOSEST);
        return pairs;
    }

    /** Returns the places of the subjects that each paper has, ascending. */
    private int[][] subjectsByPaper(List<SubjectPostings> subjects) {
        int[] sizes = new int[frame.paperCount()];
        subjects.forEach(subject -> subject.lead().papersIn(papers).forEach(paper -> sizes[paper]++));
        int[][] byPaper = new int[sizes.length][];
        Arrays.setAll(byPaper, paper -> new int[sizes[paper]]);
        Arrays.fill(sizes, 0);
        for (int i = 0; i < subjects.size(); i++) {
            int place = i;
            subjects.get(i).lead().papersIn(papers).forEach(paper -> byPaper[paper][sizes[paper]++] = place);
        }
        return byPaper;
    }

    /** Counts with each later subject how many papers have it and the first one, too. */
    private void countLater(int first, SubjectPostings subject, int[][] byPaper, int[] together) {
        subject.lead().papersIn(papers).forEach(paper -> {
            int[] there = byPaper[paper];
            for (int i = there.length - 1; there[i] > first; i--) {
                together[there[i]]++;
            }
        });
    }

    private static boolean isPartOfOther(SubjectPostings a, SubjectPostings b) {
        String first = " " + a.subject().id() + " ";
        String second = " " + b.subject().id() + " ";
        return a.subject().kind() == b.subject().kind() && (first.contains(second) || second.contains(first));
    }

    private SubjectPair pair(Counted counted, double p, double q, long family) {
        BitSet both = new BitSet();
        counted.a.lead().papersIn(papers).forEach(both::set);
        return new SubjectPair(
                counted.a.subject(),
                counted.b.subject(),
                total,
                counted.npmi(),
                counted.associationStrength(),
                p,
                q,
                family,
                frame.ids(counted.b.lead().papersIn(both)),
                frame.ids(counted.a.lead().papersIn(papers)),
                frame.ids(counted.b.lead().papersIn(papers)));
    }

    /** A pair with its counts. */
    private record Counted(SubjectPostings a, SubjectPostings b, int papersA, int papersB, int total, int together) {
        double p() {
            return new TwoByTwo(together, papersA, papersB - together, total - papersA).p();
        }

        double associationStrength() {
            return (double) together * total / ((double) papersA * papersB);
        }

        double npmi() {
            return together == total ? 1 : Math.log(associationStrength()) / -Math.log((double) together / total);
        }
    }
}
