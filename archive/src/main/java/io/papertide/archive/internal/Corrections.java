package io.papertide.archive.internal;

import io.papertide.model.Correction;
import io.papertide.model.Correction.Anchor;
import io.papertide.model.Correction.Kind;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.SeriesId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What curators said of the identity of entries, kept beside the evidence and stronger than it. */
public final class Corrections {
    private final Connection connection;

    /** Works on a connection. */
    public Corrections(Connection connection) {
        this.connection = connection;
    }

    /** Returns all corrections in their order. */
    public List<Correction> read() throws SQLException {
        List<Correction> corrections = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM correction")) {
            while (row.next()) {
                corrections.add(new Correction(Kind.valueOf(row.getString("kind")), anchor(row, 1), anchor(row, 2)));
            }
        }
        return corrections.stream().sorted().toList();
    }

    private static Anchor anchor(ResultSet row, int which) throws SQLException {
        return new Anchor(
                new SeriesId(row.getString("series" + which)),
                IsoWeek.parse(row.getString("week" + which)).orElseThrow(),
                row.getInt("rank" + which),
                row.getString("title" + which));
    }

    /** Stores corrections, each in the place of what was said of the same entries before, and works out the papers. */
    public void add(List<Correction> corrections) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Correction correction : corrections) {
                insert.setString(1, correction.kind().name());
                set(insert, 2, correction.first());
                set(insert, 6, correction.second());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        new PaperTable(connection).update(corrections);
    }

    private static void set(PreparedStatement insert, int index, Anchor anchor) throws SQLException {
        insert.setString(index, anchor.series().value());
        insert.setString(index + 1, anchor.week().toString());
        insert.setInt(index + 2, anchor.rank());
        insert.setString(index + 3, anchor.title());
    }

    /** Tells whether an entry is the one that a curator saw: it stands there and has a title like that. */
    static boolean isAt(EntryEvidence entry, Anchor anchor) {
        return entry.place().week().equals(anchor.week().toString())
                && entry.place().series().equals(anchor.series().value())
                && entry.place().rank() == anchor.rank()
                && Titles.anyAlike(entry.title(), anchor.title());
    }

    /** Returns where a curator finds an entry again. */
    static Anchor anchor(EntryEvidence entry) {
        return new Anchor(
                new SeriesId(entry.place().series()),
                IsoWeek.parse(entry.place().week()).orElseThrow(),
                entry.place().rank(),
                entry.title().preferring(Language.ENGLISH));
    }
}
