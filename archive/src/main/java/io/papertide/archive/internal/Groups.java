package io.papertide.archive.internal;

import io.papertide.archive.internal.EntryEvidence.Clue;
import io.papertide.model.Correction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Disjoint groups of entries that refuse a union which would put contradicting entries together. */
final class Groups {
    private final List<EntryEvidence> entries;
    private final int[] parents;
    private final List<List<Integer>> members = new ArrayList<>();

    private final List<Apart> apart;

    Groups(List<EntryEvidence> entries, List<Correction> corrections) {
        this.entries = entries;
        List<Set<Integer>> joined = joined(corrections);
        apart = corrections.stream()
                .filter(correction -> correction.kind() == Correction.Kind.SPLIT)
                .map(correction ->
                        new Apart(with(joined, at(correction.first())), with(joined, at(correction.second()))))
                .toList();
        parents = new int[entries.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** Returns the entries that curators joined, in disjoint sets. */
    private List<Set<Integer>> joined(List<Correction> corrections) {
        List<Set<Integer>> joined = new ArrayList<>();
        for (Correction correction : corrections) {
            if (correction.kind() == Correction.Kind.JOIN) {
                Set<Integer> meant = at(correction.first());
                meant.addAll(at(correction.second()));
                Set<Integer> all = with(joined, meant);
                joined.removeIf(all::containsAll);
                joined.add(all);
            }
        }
        return joined;
    }

    /** Returns some entries and those that curators joined with them. */
    private static Set<Integer> with(List<Set<Integer>> joined, Set<Integer> entries) {
        Set<Integer> all = new TreeSet<>(entries);
        joined.stream().filter(set -> !Collections.disjoint(set, entries)).forEach(all::addAll);
        return all;
    }

    /** Entries that a curator split, with all that were joined with them. */
    private record Apart(Set<Integer> first, Set<Integer> second) {
        boolean divides(int i, int j) {
            return first.contains(i) && second.contains(j) || first.contains(j) && second.contains(i);
        }
    }

    /** Returns the entries, of all revisions, that a curator meant. */
    Set<Integer> at(Correction.Anchor anchor) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (Corrections.isAt(entries.get(i), anchor)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Tells whether a curator split any two of these entries. */
    boolean anyApart(List<Integer> members) {
        return !apart.isEmpty()
                && members.stream().anyMatch(i -> members.stream().anyMatch(j -> isApart(i, j)));
    }

    private boolean isApart(int i, int j) {
        return apart.stream().anyMatch(pair -> pair.divides(i, j));
    }

    int find(int i) {
        int root = i;
        while (parents[root] != root) {
            root = parents[root];
        }
        parents[i] = root;
        return root;
    }

    /** Joins two groups and returns whether they are one now. */
    boolean union(int i, int j, boolean idsMustAgree) {
        int a = Math.min(find(i), find(j));
        int b = Math.max(find(i), find(j));
        if (a == b) {
            return true;
        }
        if (idsMustAgree && idsDiffer(a, b) || anyCannotLink(a, b)) {
            return false;
        }
        merge(a, b);
        return true;
    }

    /** Joins two groups against all evidence. */
    void force(int i, int j) {
        int a = Math.min(find(i), find(j));
        int b = Math.max(find(i), find(j));
        if (a != b) {
            merge(a, b);
        }
    }

    private void merge(int a, int b) {
        parents[b] = a;
        members.get(a).addAll(members.get(b));
        members.set(b, List.of());
    }

    private boolean idsDiffer(int a, int b) {
        Set<String> first = arxivIds(a);
        Set<String> second = arxivIds(b);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private Set<String> arxivIds(int group) {
        Set<String> ids = new TreeSet<>();
        members.get(group).forEach(i -> entries.get(i).clue(Clue.Kind.ARXIV).ifPresent(ids::add));
        return ids;
    }

    private boolean anyCannotLink(int a, int b) {
        return members.get(a).stream()
                .anyMatch(i -> members.get(b).stream()
                        .anyMatch(j -> cannotLink(entries.get(i), entries.get(j)) || isApart(i, j)));
    }

    static boolean cannotLink(EntryEvidence a, EntryEvidence b) {
        return a.place().sameIssue(b.place())
                && a.place().rank() != b.place().rank()
                && !Titles.alike(a.title(), b.title()).orElse(false);
    }
}
