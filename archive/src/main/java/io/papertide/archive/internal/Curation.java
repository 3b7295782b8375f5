package io.papertide.archive.internal;

import io.papertide.archive.internal.Identity.Resolved;
import io.papertide.model.Correction;
import io.papertide.model.Correction.Kind;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what a curator says of papers into corrections of their entries. */
public final class Curation {
    private final Connection connection;

    /** Works on a connection. */
    public Curation(Connection connection) {
        this.connection = connection;
    }

    /** Makes one paper of two, whatever the evidence says; both must be in the archive. */
    public void join(PaperId a, PaperId b) throws SQLException {
        List<EntryEvidence> first = entries(a);
        List<EntryEvidence> second = entries(b);
        // Everything that a split said of these entries is taken back.
        List<Correction> corrections = turned(Kind.SPLIT, first, second);
        corrections.add(new Correction(Kind.JOIN, Corrections.anchor(first.get(0)), Corrections.anchor(second.get(0))));
        new Corrections(connection).add(corrections);
    }

    /**
     * Makes several papers of one. What only a curator's word holds together comes apart as it was joined: each part that
     * stands in the week becomes a paper of its own, and the other parts stay one. A paper that the evidence holds together
     * is cut into what it has in the week and the rest.
     *
     * @return the papers of its current entries now, in their order; one if there was nothing to split
     */
    public List<PaperId> split(PaperId paper, IsoWeek week) throws SQLException {
        List<EntryEvidence> entries = entries(paper);
        List<List<EntryEvidence>> pieces = pieces(paper, week, entries);
        if (pieces.stream()
                        .filter(piece -> piece.stream().anyMatch(EntryEvidence::current))
                        .count()
                < 2) {
            return List.of(paper);
        }
        new Corrections(connection).add(apart(pieces));
        keepWhole(pieces);
        return papers(entries.stream().filter(EntryEvidence::current).toList());
    }

    private List<Correction> apart(List<List<EntryEvidence>> pieces) throws SQLException {
        List<Correction> corrections = new ArrayList<>();
        for (int j = 1; j < pieces.size(); j++) {
            for (int i = 0; i < j; i++) {
                corrections.addAll(turned(Kind.JOIN, pieces.get(i), pieces.get(j)));
                for (EntryEvidence one : pieces.get(i)) {
                    for (EntryEvidence other : pieces.get(j)) {
                        corrections.add(new Correction(Kind.SPLIT, Corrections.anchor(one), Corrections.anchor(other)));
                    }
                }
            }
        }
        return corrections.stream().distinct().toList();
    }

    /** Returns the papers that a split should give, each as its entries. */
    private List<List<EntryEvidence>> pieces(PaperId paper, IsoWeek week, List<EntryEvidence> entries)
            throws SQLException {
        List<List<EntryEvidence>> pieces = new ArrayList<>();
        List<EntryEvidence> rest = new ArrayList<>();
        List<List<EntryEvidence>> parts = partsWithoutJoins(paper, entries);
        if (parts.size() == 1) {
            parts = entries.stream().collect(Collectors.partitioningBy(entry -> isIn(week, entry))).values().stream()
                    .toList();
        }
        for (List<EntryEvidence> part : parts) {
            if (part.stream().anyMatch(entry -> isIn(week, entry))) {
                pieces.add(part);
            } else {
                rest.addAll(part);
            }
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static boolean isIn(IsoWeek week, EntryEvidence entry) {
        return entry.place().week().equals(week.toString());
    }

    /** Returns the parts that a paper would be without the joins of its own entries. */
    private List<List<EntryEvidence>> partsWithoutJoins(PaperId paper, List<EntryEvidence> entries)
            throws SQLException {
        List<Correction> others = new Corrections(connection)
                .read().stream()
                        .filter(known -> known.kind() != Kind.JOIN || !touches(known, entries, entries))
                        .toList();
        Set<Long> own = keys(entries);
        return new PaperTable(connection)
                .resolveAround(paper, others).stream()
                        .map(Resolved::entries)
                        .map(part -> part.stream()
                                .filter(entry -> own.contains(entry.key()))
                                .toList())
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Joins what held together by means of something that was split off. */
    private void keepWhole(List<List<EntryEvidence>> pieces) throws SQLException {
        List<Correction> corrections = new ArrayList<>();
        for (List<EntryEvidence> piece : pieces) {
            Set<Long> own = keys(piece);
            List<Correction.Anchor> heads = new ArrayList<>();
            for (PaperId paper : papers(piece)) {
                entries(paper).stream()
                        .filter(entry -> own.contains(entry.key()))
                        .findFirst()
                        .map(Corrections::anchor)
                        .ifPresent(heads::add);
            }
            for (int i = 1; i < heads.size(); i++) {
                corrections.add(new Correction(Kind.JOIN, heads.get(0), heads.get(i)));
            }
        }
        if (!corrections.isEmpty()) {
            new Corrections(connection).add(corrections);
        }
    }

    /** Returns what was said of two groups of entries, turned into its opposite. */
    private List<Correction> turned(Kind said, List<EntryEvidence> first, List<EntryEvidence> second)
            throws SQLException {
        Kind opposite = said == Kind.JOIN ? Kind.SPLIT : Kind.JOIN;
        return new Corrections(connection)
                .read().stream()
                        .filter(known -> known.kind() == said)
                        .filter(known -> touches(known, first, second) || touches(known, second, first))
                        .map(known -> new Correction(opposite, known.first(), known.second()))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean touches(Correction known, List<EntryEvidence> first, List<EntryEvidence> second) {
        return first.stream().anyMatch(entry -> Corrections.isAt(entry, known.first()))
                && second.stream().anyMatch(entry -> Corrections.isAt(entry, known.second()));
    }

    private static Set<Long> keys(Collection<EntryEvidence> entries) {
        return entries.stream().map(EntryEvidence::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the papers that have the entries now, in their order. */
    private List<PaperId> papers(List<EntryEvidence> entries) throws SQLException {
        return PaperRows.papers(
                connection, entries.stream().map(EntryEvidence::key).toList());
    }

    /** Returns the entries of a paper, those of the current revisions first. */
    private List<EntryEvidence> entries(PaperId id) throws SQLException {
        List<Resolved> papers = new PaperTable(connection).resolveAround(id, new Corrections(connection).read());
        List<PaperId> names = PaperNames.of(papers);
        List<EntryEvidence> entries = papers.get(names.indexOf(id)).entries();
        return Stream.of(true, false)
                .flatMap(current -> entries.stream().filter(entry -> entry.current() == current))
                .toList();
    }
}
