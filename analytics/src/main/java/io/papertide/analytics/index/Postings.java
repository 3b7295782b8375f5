package io.papertide.analytics.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The ordinals of the papers that have one subject in one lens, ascending, with how often each uses it. */
public final class Postings {
    /** No paper. */
    public static final Postings NONE = new Postings(new int[0], new int[0]);

    private final int[] papers;
    private final int[] occurrences;

    private Postings(int[] papers, int[] occurrences) {
        this.papers = papers;
        this.occurrences = occurrences;
    }

    /**
     * Returns postings of these papers.
     *
     * @param papers ordinals, strictly ascending
     * @param occurrences how often the paper at the same place uses the subject, 1 or more
     * @throws IllegalArgumentException if the arrays differ in length or the ordinals do not ascend
     */
    public static Postings of(int[] papers, int[] occurrences) {
        boolean ascending = IntStream.range(1, papers.length).allMatch(i -> papers[i - 1] < papers[i]);
        if (!ascending || papers.length != occurrences.length) {
            throw new IllegalArgumentException("ordinals must ascend, each with its occurrences");
        }
        return new Postings(papers.clone(), occurrences.clone());
    }

    /** Returns postings of arrays that are known to be right and that nobody else has. */
    static Postings owning(int[] papers, int[] occurrences) {
        return new Postings(papers, occurrences);
    }

    /** Returns the number of papers. */
    public int size() {
        return papers.length;
    }

    /** Returns the ordinal at a place, 0 up to {@link #size()}. */
    public int paper(int place) {
        return papers[place];
    }

    /** Returns how often the paper at a place uses the subject. */
    public int occurrences(int place) {
        return occurrences[place];
    }

    /** Returns the ordinals, ascending. */
    public IntStream papers() {
        return Arrays.stream(papers);
    }

    /** Returns the ordinals that are also in the set, ascending. */
    public IntStream papersIn(BitSet set) {
        return papers().filter(set::get);
    }

    /** Returns the papers of both, with the smaller of their occurrences. */
    public Postings intersection(Postings other) {
        int[] common = new int[Math.min(papers.length, other.papers.length)];
        int[] fewer = new int[common.length];
        int size = 0;
        int there = 0;
        for (int here = 0; here < papers.length; here++) {
            while (there < other.papers.length && other.papers[there] < papers[here]) {
                there++;
            }
            if (there < other.papers.length && other.papers[there] == papers[here]) {
                common[size] = papers[here];
                fewer[size++] = Math.min(occurrences[here], other.occurrences[there]);
            }
        }
        return new Postings(Arrays.copyOf(common, size), Arrays.copyOf(fewer, size));
    }

    /** Returns the papers of either, with the sum of their occurrences. */
    public Postings union(Postings other) {
        return PostingsBuilder.of(this).union(PostingsBuilder.of(other)).build();
    }
}
