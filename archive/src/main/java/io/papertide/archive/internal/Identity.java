package io.papertide.archive.internal;

import io.papertide.archive.internal.EntryEvidence.Clue;
import io.papertide.model.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which entries speak of one paper.
 *
 * <p>Clues are taken from the strongest kind to the weakest, within a kind in the order of their values, and entries in the
 * order of their places, so the result depends on the entries alone. A clue joins two groups of entries unless that would
 * put two unlike titles of one issue together, or, for the kinds after the ids, two different arXiv ids. An id shared by
 * unlike titles of one issue, or by entries that a curator split, is disputed: it joins only entries with titles that are
 * alike, and names no paper. What a curator split no clue joins. What a curator joined is joined last, whole papers as the
 * clues gave them, so that a join takes nothing from either.
 */
final class Identity {
    /** Counts the changes of the rules, of what is a clue and of how papers are named; an archive of other rules is resolved anew. */
    static final int RULES = 2;

    private final List<EntryEvidence> entries;
    private final Groups groups;
    private final Set<Clue> disputed = new TreeSet<>();
    private final Map<Integer, Set<Clue>> reasons = new HashMap<>();

    private Identity(Collection<EntryEvidence> evidence, List<Correction> corrections) {
        entries = evidence.stream()
                .sorted(Comparator.comparing(EntryEvidence::place))
                .toList();
        groups = new Groups(entries, corrections);
    }

    /** A paper as resolved: its entries in the order of their places, and why they belong together. */
    record Resolved(List<EntryEvidence> entries, Set<Clue> reasons, Set<Clue> conflicts) {
        /** Returns the first entry that counts: of the current revisions if there is one. */
        EntryEvidence first() {
            return entries.stream().filter(EntryEvidence::current).findFirst().orElse(entries.get(0));
        }

        boolean isCurrent() {
            return entries.stream().anyMatch(EntryEvidence::current);
        }
    }

    /** Returns the papers in the order of their first entries. */
    static List<Resolved> resolve(Collection<EntryEvidence> evidence, List<Correction> corrections) {
        Identity identity = new Identity(evidence, corrections);
        identity.join();
        corrections.stream()
                .filter(correction -> correction.kind() == Correction.Kind.JOIN)
                .forEach(identity::joinByHand);
        return identity.resolved();
    }

    private void joinByHand(Correction correction) {
        Clue reason = new Clue(Clue.Kind.CURATOR, "joined by hand");
        for (int i : groups.at(correction.first())) {
            for (int j : groups.at(correction.second())) {
                groups.force(i, j);
                reasons.computeIfAbsent(j, m -> new TreeSet<>()).add(reason);
            }
        }
    }

    private void join() {
        Map<Clue, List<Integer>> byClue = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (Clue clue : entries.get(i).clues()) {
                byClue.computeIfAbsent(clue, c -> new ArrayList<>()).add(i);
            }
        }
        byClue.forEach(this::join);
    }

    private void join(Clue clue, List<Integer> members) {
        boolean dispute = isDisputed(members);
        if (dispute && clue.kind() != Clue.Kind.PLACE) {
            disputed.add(clue);
        }
        for (int j = 1; j < members.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (joins(clue, members.get(i), members.get(j), dispute)
                        && groups.union(
                                members.get(i), members.get(j), clue.kind().compareTo(Clue.Kind.DOI) > 0)) {
                    reasons.computeIfAbsent(members.get(j), m -> new TreeSet<>())
                            .add(clue);
                    break;
                }
            }
        }
    }

    private boolean joins(Clue clue, int a, int b, boolean dispute) {
        Place first = entries.get(a).place();
        Place second = entries.get(b).place();
        if (clue.kind() == Clue.Kind.URL && !(first.sameIssue(second) && first.rank() == second.rank())) {
            // A page outlives what it says: one report of Gemini 1.5 stood for two models, months apart.
            return Titles.nearlyEqual(entries.get(a).title(), entries.get(b).title());
        }
        if (!dispute && clue.kind() != Clue.Kind.PLACE) {
            return true;
        }
        return Titles.alike(entries.get(a).title(), entries.get(b).title()).orElse(false);
    }

    /** Two entries of one issue with different ranks and unlike titles share the clue. */
    private boolean isDisputed(List<Integer> members) {
        if (groups.anyApart(members)) {
            return true;
        }
        Map<String, List<Integer>> byIssue = new HashMap<>();
        for (int member : members) {
            Place place = entries.get(member).place();
            List<Integer> same = byIssue.computeIfAbsent(place.week() + place.series(), k -> new ArrayList<>());
            for (int other : same) {
                if (Groups.cannotLink(entries.get(member), entries.get(other))) {
                    return true;
                }
            }
            same.add(member);
        }
        return false;
    }

    private List<Resolved> resolved() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            members.computeIfAbsent(groups.find(i), r -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(this::resolved)
                .sorted(Comparator.comparing(resolved -> resolved.first().place()))
                .toList();
    }

    private Resolved resolved(List<Integer> members) {
        Set<Clue> why = new TreeSet<>();
        Set<Clue> conflicts = new TreeSet<>();
        List<EntryEvidence> own = members.stream().map(entries::get).toList();
        members.forEach(member -> why.addAll(reasons.getOrDefault(member, Set.of())));
        own.forEach(entry -> entry.clues().stream().filter(disputed::contains).forEach(conflicts::add));
        return new Resolved(own, why, conflicts);
    }
}
