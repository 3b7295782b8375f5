package io.papertide.archive.internal;

import io.papertide.archive.internal.Identity.Resolved;
import io.papertide.archive.internal.PaperRows.First;
import io.papertide.archive.internal.PaperRows.Reason;
import io.papertide.model.Correction;
import io.papertide.model.Correction.Anchor;
import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works out papers and writes them down: after a change only those that it can touch, which gives the same papers as to work
 * out all.
 */
final class PaperTable {
    private final Connection connection;
    private final ClueTable clues;

    PaperTable(Connection connection) {
        this.connection = connection;
        clues = new ClueTable(connection);
    }

    /**
     * Works out the papers that a change can touch.
     *
     * @param entries entries that are new, or became or ceased to be current
     * @param supplements rows of tables that are new
     * @return the ids of the papers that are new among the current ones
     */
    Set<String> update(Set<Long> entries, Set<Long> supplements) throws SQLException {
        if (!clues.isOfTheseRules()) {
            return rebuild();
        }
        Supplements tables = new Supplements(connection);
        clues.addSupplements(tables.evidence(supplements));
        try (Neighbourhood neighbourhood = neighbourhood()) {
            List<EntryEvidence> evidence = neighbourhood.of(entries);
            clues.add(evidence.stream()
                    .filter(entry -> entries.contains(entry.key()))
                    .toList());
            Set<String> fresh = write(evidence);
            Set<Long> touched = new TreeSet<>(supplements);
            touched.addAll(clues.supplementsSharing(neighbourhood.clueHashes()));
            tables.assign(touched);
            return fresh;
        }
    }

    /** Works out the papers of the entries where a curator pointed. */
    void update(List<Correction> corrections) throws SQLException {
        Set<Long> entries = new HashSet<>();
        try (Neighbourhood neighbourhood = neighbourhood()) {
            for (Correction correction : corrections) {
                for (Anchor anchor : List.of(correction.first(), correction.second())) {
                    entries.addAll(neighbourhood.at(anchor));
                }
            }
        }
        update(entries, Set.of());
        outdate(connection);
    }

    /** Notes that what is made from papers may no longer be that of the papers. */
    static void outdate(Connection connection) throws SQLException {
        SearchIndex.outdate(connection);
        KeptSegments.outdate(connection);
    }

    private Set<String> rebuild() throws SQLException {
        List<EntryEvidence> evidence = evidence();
        Supplements tables = new Supplements(connection);
        Map<Long, EntryEvidence> rows = tables.evidence(tables.keys());
        clues.replace(evidence, rows);
        Set<String> fresh = write(evidence);
        tables.assign(rows.keySet());
        outdate(connection);
        return fresh;
    }

    private Set<String> write(List<EntryEvidence> evidence) throws SQLException {
        PaperRows before = PaperRows.read(
                connection, evidence.stream().map(EntryEvidence::key).toList());
        PaperRows after = rows(Identity.resolve(evidence, new Corrections(connection).read()));
        after.replace(before, connection);
        return after.newSince(before);
    }

    /** Returns the papers that a paper's entries and all that may belong to it would give under some corrections. */
    List<Resolved> resolveAround(PaperId paper, List<Correction> corrections) throws SQLException {
        if (!clues.isOfTheseRules()) {
            rebuild();
        }
        try (Neighbourhood neighbourhood = neighbourhood()) {
            List<EntryEvidence> evidence = neighbourhood.of(PaperRows.entries(connection, paper));
            return Identity.resolve(evidence, corrections);
        }
    }

    private Neighbourhood neighbourhood() throws SQLException {
        return new Neighbourhood(connection, new Corrections(connection).read());
    }

    /** Adds what is wrong: papers, or clues, that are not those that all entries give. */
    void check(List<String> faults) throws SQLException {
        List<EntryEvidence> evidence = evidence();
        PaperRows expected = rows(Identity.resolve(evidence, new Corrections(connection).read()));
        if (!expected.sameAs(PaperRows.read(connection))) {
            faults.add("the papers are not those that the entries give");
        }
        if (clues.isOfTheseRules() && !clues.agreesWith(evidence)) {
            faults.add("the clues are not those that the entries give");
        }
    }

    private List<EntryEvidence> evidence() throws SQLException {
        try (Evidences evidences = new Evidences(connection)) {
            return evidences.readAll();
        }
    }

    private static PaperRows rows(List<Resolved> papers) {
        List<PaperId> names = PaperNames.of(papers);
        PaperRows rows = new PaperRows();
        for (int i = 0; i < papers.size(); i++) {
            add(papers.get(i), names.get(i).value(), rows);
        }
        return rows;
    }

    private static void add(Resolved paper, String name, PaperRows rows) {
        Place first = paper.first().place();
        rows.addPaper(
                name,
                new First(
                        paper.isCurrent() ? first.week() : null,
                        paper.isCurrent() ? first.series() : null,
                        first.rank()));
        paper.entries().forEach(entry -> rows.addEntry(entry.key(), name));
        paper.reasons()
                .forEach(clue -> rows.addReason(new Reason(name, clue.kind().name(), clue.value(), false)));
        paper.conflicts()
                .forEach(clue -> rows.addReason(new Reason(name, clue.kind().name(), clue.value(), true)));
    }
}
