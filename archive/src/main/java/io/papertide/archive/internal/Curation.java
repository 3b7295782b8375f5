package io.papertide.archive.internal;

import io.papertide.archive.internal.Identity.Resolved;
import io.papertide.model.Correction;
import io.papertide.model.Correction.Kind;
import io.papertide.model.IsoWeek;
import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        List<Correction> corrections = new ArrayList<>();
        // Everything that a split said of these entries is taken back.
        for (Correction known : new Corrections(connection).read()) {
            if (known.kind() == Kind.SPLIT && (touches(known, first, second) || touches(known, second, first))) {
                corrections.add(new Correction(Kind.JOIN, known.first(), known.second()));
            }
        }
        corrections.add(new Correction(Kind.JOIN, Corrections.anchor(first.get(0)), Corrections.anchor(second.get(0))));
        new Corrections(connection).add(corrections);
    }

    private static boolean touches(Correction known, List<EntryEvidence> first, List<EntryEvidence> second) {
        return first.stream().anyMatch(entry -> Corrections.isAt(entry, known.first()))
                && second.stream().anyMatch(entry -> Corrections.isAt(entry, known.second()));
    }

    /** Makes a paper of its own of the entries that a paper has in one week. */
    public void split(PaperId paper, IsoWeek week) throws SQLException {
        List<EntryEvidence> entries = entries(paper);
        List<Correction> corrections = new ArrayList<>();
        for (EntryEvidence taken : in(week, entries, true)) {
            for (EntryEvidence left : in(week, entries, false)) {
                corrections.add(new Correction(Kind.SPLIT, Corrections.anchor(taken), Corrections.anchor(left)));
            }
        }
        new Corrections(connection).add(corrections.stream().distinct().toList());
    }

    private static List<EntryEvidence> in(IsoWeek week, List<EntryEvidence> entries, boolean inside) {
        return entries.stream()
                .filter(entry -> entry.place().week().equals(week.toString()) == inside)
                .toList();
    }

    /** Returns the entries of a paper, those of the current revisions first. */
    private List<EntryEvidence> entries(PaperId id) throws SQLException {
        List<Resolved> papers = new PaperTable(connection).resolveAround(id);
        List<PaperId> names = PaperNames.of(papers);
        List<EntryEvidence> entries = papers.get(names.indexOf(id)).entries();
        return Stream.of(true, false)
                .flatMap(current -> entries.stream().filter(entry -> entry.current() == current))
                .toList();
    }
}
