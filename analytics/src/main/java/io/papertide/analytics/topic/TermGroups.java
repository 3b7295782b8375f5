package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts terms together that stand in the same papers. A term meets only the groups with which it has a paper in common. */
final class TermGroups {
    /** Terms belong together from such a share of common papers among all of theirs on. */
    private static final double TOGETHER = 0.3;

    private final List<Group> groups = new ArrayList<>();
    /** The places of the groups that have each paper. */
    private final Map<Integer, List<Integer>> byPaper = new HashMap<>();

    /**
     * Terms that stand in the same papers.
     *
     * @param terms the terms, in the order in which they came
     * @param papers the papers that have one of them
     */
    record Group(List<String> terms, BitSet papers) {}

    /** Adds a term to the first group that has enough papers in common with it, else makes it a group of its own. */
    void add(Group term) {
        int place = place(term);
        if (place == groups.size()) {
            groups.add(new Group(new ArrayList<>(), new BitSet()));
        }
        Group group = groups.get(place);
        group.terms.addAll(term.terms);
        term.papers.stream()
                .filter(paper -> !group.papers.get(paper))
                .forEach(paper ->
                        byPaper.computeIfAbsent(paper, p -> new ArrayList<>()).add(place));
        group.papers.or(term.papers);
    }

    /** Returns the place of the first group that a term belongs to, or that behind the last. */
    private int place(Group term) {
        int[] common = new int[groups.size()];
        term.papers.stream()
                .forEach(paper -> byPaper.getOrDefault(paper, List.of()).forEach(place -> common[place]++));
        int size = term.papers.cardinality();
        for (int place = 0; place < common.length; place++) {
            // Less than this share of the term's papers is less than this share of all.
            if (common[place] > 0 && common[place] >= TOGETHER * size) {
                int all = groups.get(place).papers.cardinality() + size - common[place];
                if (common[place] >= TOGETHER * all) {
                    return place;
                }
            }
        }
        return groups.size();
    }

    /** Returns the groups in the order of their first terms. */
    List<Group> all() {
        return groups;
    }
}
