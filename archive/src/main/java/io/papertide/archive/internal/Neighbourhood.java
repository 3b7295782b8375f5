package io.papertide.archive.internal;

import io.papertide.archive.internal.Evidences.Told;
import io.papertide.model.Correction;
import io.papertide.model.Correction.Anchor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All entries whose papers depend on some entries: those that share a clue, a place or a curator's word with them, those that
 * share one with these, and so on. What is worked out from a neighbourhood alone is what all entries would give, for nothing
 * joins an entry in it to one outside.
 */
final class Neighbourhood implements AutoCloseable {
    private final Evidences evidences;
    private final Rows clues;
    private final PreparedStatement places;
    private final Map<Spot, Set<Spot>> curated = new HashMap<>();

    private final Set<Long> known = new HashSet<>();
    private final Set<Long> hashes = new HashSet<>();
    private final Set<Spot> spots = new HashSet<>();
    private final List<EntryEvidence> members = new ArrayList<>();

    /** A place in whatever revision. */
    private record Spot(String series, String week, int rank) {
        static Spot of(Place place) {
            return new Spot(place.series(), place.week(), place.rank());
        }

        static Spot of(Anchor anchor) {
            return new Spot(anchor.series().value(), anchor.week().toString(), anchor.rank());
        }
    }

    Neighbourhood(Connection connection, List<Correction> corrections) throws SQLException {
        evidences = new Evidences(connection);
        clues = new Rows(connection, "SELECT entry_id FROM clue WHERE hash IN");
        places = connection.prepareStatement("""
                SELECT e.id FROM issue i JOIN revision r ON r.issue_id = i.id JOIN entry e ON e.revision_id = r.id
                WHERE i.series = ? AND i.week = ? AND e.rank = ?""");
        for (Correction correction : corrections) {
            Spot first = Spot.of(correction.first());
            Spot second = Spot.of(correction.second());
            curated.computeIfAbsent(first, spot -> new HashSet<>()).add(second);
            curated.computeIfAbsent(second, spot -> new HashSet<>()).add(first);
        }
    }

    /** Returns the neighbourhood of some entries, in no order. */
    List<EntryEvidence> of(Collection<Long> entries) throws SQLException {
        Set<Long> next = new HashSet<>(entries);
        while (!next.isEmpty()) {
            known.addAll(next);
            List<Told> told = evidences.read(next);
            next = new HashSet<>();
            addByClue(told, next);
            addByPlace(told, next);
            told.forEach(one -> members.add(one.evidence()));
        }
        return members;
    }

    /** Returns the hashes of all clues of the neighbourhood. */
    Set<Long> clueHashes() {
        return hashes;
    }

    private void addByClue(List<Told> told, Set<Long> next) throws SQLException {
        Set<Long> fresh = new HashSet<>();
        for (Told one : told) {
            for (long hash : one.evidence().clueHashes()) {
                if (hashes.add(hash)) {
                    fresh.add(hash);
                }
            }
        }
        clues.read(fresh, row -> {
            if (!known.contains(row.getLong(1))) {
                next.add(row.getLong(1));
            }
        });
    }

    private void addByPlace(List<Told> told, Set<Long> next) throws SQLException {
        for (Told one : told) {
            Spot spot = Spot.of(one.evidence().place());
            if (one.revised()) {
                addAt(spot, next);
            }
            for (Spot other : curated.getOrDefault(spot, Set.of())) {
                addAt(other, next);
            }
        }
    }

    private void addAt(Spot spot, Set<Long> next) throws SQLException {
        if (spots.add(spot)) {
            at(spot).stream().filter(key -> !known.contains(key)).forEach(next::add);
        }
    }

    private List<Long> at(Spot spot) throws SQLException {
        places.setString(1, spot.series);
        places.setString(2, spot.week);
        places.setInt(3, spot.rank);
        List<Long> keys = new ArrayList<>();
        try (ResultSet row = places.executeQuery()) {
            while (row.next()) {
                keys.add(row.getLong(1));
            }
        }
        return keys;
    }

    /** Returns the entries, of all revisions, that stand where a curator pointed. */
    List<Long> at(Anchor anchor) throws SQLException {
        return at(Spot.of(anchor));
    }

    @Override
    public void close() throws SQLException {
        evidences.close();
        clues.close();
        places.close();
    }
}
