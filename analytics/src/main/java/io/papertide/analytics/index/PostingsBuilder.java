package io.papertide.analytics.index;

import java.util.Arrays;
import java.util.BitSet;

/** Collects the papers of one subject in the order of their ordinals; the union is associative. */
public final class PostingsBuilder {
    private static final int[] NONE = new int[0];

    /** Most keywords lie in one paper: no room is taken before it is needed, and then little. */
    private int[] papers = NONE;

    private int[] occurrences = NONE;
    private int size;

    /** Returns a builder that holds some postings. */
    static PostingsBuilder of(Postings postings) {
        PostingsBuilder builder = new PostingsBuilder();
        for (int place = 0; place < postings.size(); place++) {
            builder.append(postings.paper(place), postings.occurrences(place));
        }
        return builder;
    }

    /** Counts one occurrence in a paper; papers come in ascending order, a paper's occurrences one after another. */
    public void add(int paper) {
        add(paper, 1);
    }

    /** Counts so many occurrences in a paper, 1 or more. */
    public void add(int paper, int count) {
        if (size > 0 && papers[size - 1] == paper) {
            occurrences[size - 1] += count;
            return;
        }
        append(paper, count);
    }

    /** Returns the number of papers so far. */
    public int size() {
        return size;
    }

    /** Returns whether one of the papers so far is in the set. */
    public boolean intersects(BitSet set) {
        for (int i = 0; i < size; i++) {
            if (set.get(papers[i])) {
                return true;
            }
        }
        return false;
    }

    /** Returns a builder with the papers of both and the sums of their occurrences. */
    public PostingsBuilder union(PostingsBuilder other) {
        PostingsBuilder sum = new PostingsBuilder();
        int left = 0;
        int right = 0;
        while (left < size || right < other.size) {
            boolean takeLeft = right == other.size || left < size && papers[left] <= other.papers[right];
            if (takeLeft) {
                sum.add(papers[left], occurrences[left]);
                left++;
            } else {
                sum.add(other.papers[right], other.occurrences[right]);
                right++;
            }
        }
        return sum;
    }

    private void append(int paper, int count) {
        if (size > 0 && papers[size - 1] >= paper) {
            throw new IllegalArgumentException("ordinals must ascend");
        }
        if (size == papers.length) {
            papers = Arrays.copyOf(papers, size * 2 + 1);
            occurrences = Arrays.copyOf(occurrences, size * 2 + 1);
        }
        papers[size] = paper;
        occurrences[size] = count;
        size++;
    }

    /** Returns the postings. */
    public Postings build() {
        return size == 0
                ? Postings.NONE
                : Postings.owning(Arrays.copyOf(papers, size), Arrays.copyOf(occurrences, size));
    }
}
