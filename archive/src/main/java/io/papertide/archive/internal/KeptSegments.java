package io.papertide.archive.internal;

import io.papertide.archive.ArchiveException;
import io.papertide.archive.internal.PaperPlaces.PaperPlace;
import io.papertide.archive.internal.PaperPlaces.Range;
import io.papertide.archive.kept.SegmentAnalyzer;
import io.papertide.model.Paper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The analyses that are kept beside the papers. */
public final class KeptSegments {
    private static final int ATTEMPTS = 5;
    private static final int PAPERS = 100;

    private final Database database;

    /** Works on an archive. */
    public KeptSegments(Database database) {
        this.database = database;
    }

    /** A segment that another thread packs while the next run of papers is analysed. */
    private record Packing(Range range, Stored now, Supplier<Map<String, byte[]>> parts) {}

    /** What is known of a stored segment. */
    private record Stored(String analysis, String marks) {}

    /** Notes that papers or issues may have changed. */
    static void outdate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE kept_state SET changes = changes + 1, analysis = NULL");
        }
    }

    /** Tells whether all segments are those of the archive as it is seen, made by an analysis of this version. */
    public boolean isFresh(String version) {
        return database.query("looking at the kept analysis", connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT count(*) FROM kept_state WHERE analysis = ?")) {
                select.setString(1, version);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() && row.getInt(1) > 0;
                }
            }
        });
    }

    /**
     * Returns one part of all segments in corpus order.
     *
     * @throws ArchiveException if one was damaged; what is kept is then thrown away, to be made anew
     */
    public List<byte[]> parts(String name) {
        List<byte[]> parts = new ArrayList<>();
        boolean whole = database.query("reading the kept analysis", connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT data, crc FROM kept_part WHERE name = ? ORDER BY first_week")) {
                select.setString(1, name);
                try (ResultSet row = select.executeQuery()) {
                    boolean same = true;
                    while (row.next()) {
                        byte[] data = row.getBytes(1);
                        same &= crc(data) == row.getLong(2);
                        parts.add(data);
                    }
                    return same;
                }
            }
        });
        if (!whole) {
            database.transaction("throwing away the kept analysis", KeptSegments::clear);
            throw new ArchiveException("the kept analysis was damaged and is thrown away; run the command again");
        }
        return parts;
    }

    private static boolean clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM kept_segment");
        }
        outdate(connection);
        return true;
    }

    /**
     * Brings all segments up to date, a transaction each, and says so in the end unless another process changed
     * the archive meanwhile; then it begins again. What is analysed is written into the search index, too, for that needs the
     * same words of the same texts.
     *
     * @param search the version of the terms of the search index
     */
    public void refresh(SegmentAnalyzer analyzer, String search) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int changes = database.query(
                    "looking at the kept analysis", c -> Database.number(c, "SELECT changes FROM kept_state"));
            PaperPlaces places = database.query("reading the places of the papers", PaperPlaces::read);
            NavigableMap<String, Stored> stored = database.query("looking at the kept analysis", KeptSegments::stored);
            Map<String, Stored> surplus = new TreeMap<>(stored);
            Packing last = null;
            for (Range range : places.ranges(stored)) {
                surplus.remove(range.firstWeek());
                Stored before = stored.get(range.firstWeek());
                Stored now = new Stored(analyzer.version(), range.marks());
                if (!now.equals(before)) {
                    Packing packed = last;
                    last = database.transaction("keeping the analysis", c -> {
                        Packing next = new Packing(range, now, analyse(c, range, before, analyzer, search));
                        write(c, packed);
                        return next;
                    });
                }
            }
            Packing packed = last;
            int done = database.transaction("keeping the analysis", c -> {
                write(c, packed);
                for (String gone : surplus.keySet()) {
                    delete(c, gone);
                }
                return confirm(c, analyzer.version(), changes);
            });
            if (done > 0) {
                return;
            }
        }
    }

    private static int confirm(Connection connection, String version, int changes) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE kept_state SET analysis = ? WHERE changes = ?")) {
            update.setString(1, version);
            update.setInt(2, changes);
            return update.executeUpdate();
        }
    }

    private static NavigableMap<String, Stored> stored(Connection connection) throws SQLException {
        NavigableMap<String, Stored> stored = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT first_week, analysis, marks FROM kept_segment")) {
            while (row.next()) {
                String marks = new String(row.getBytes(3), StandardCharsets.UTF_8);
                stored.put(row.getString(1), new Stored(row.getString(2), marks));
            }
        }
        return stored;
    }

    private static Supplier<Map<String, byte[]>> analyse(
            Connection connection, Range range, @Nullable Stored before, SegmentAnalyzer analyzer, String search)
            throws SQLException {
        boolean usable = before != null && before.analysis.equals(analyzer.version());
        Map<String, Integer> known = usable ? placesByMark(before.marks) : Map.of();
        SegmentAnalyzer.Run run = analyzer.begin(usable ? partsOf(connection, range.firstWeek()) : Map.of());
        try (PaperReader reader = new PaperReader(connection);
                SearchWriter index = new SearchWriter(connection, search)) {
            List<PaperPlace> fresh = new ArrayList<>();
            for (PaperPlace place : range.papers()) {
                Integer placeBefore = known.get(place.paper() + " " + place.mark());
                if (placeBefore == null) {
                    fresh.add(place);
                }
                if (placeBefore != null || fresh.size() == PAPERS) {
                    add(fresh, reader, index, run);
                }
                if (placeBefore != null) {
                    run.addKnown(placeBefore);
                }
            }
            add(fresh, reader, index, run);
            new IssueReader(connection).read(range.revisions(), run::add);
            return run.finish();
        }
    }

    private static void add(List<PaperPlace> fresh, PaperReader reader, SearchWriter index, SegmentAnalyzer.Run run) {
        List<Paper> papers = reader.read(fresh);
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            Optional<SearchWriter.Outdated> outdated = index.outdated(fresh.get(i));
            run.add(
                    paper,
                    words -> outdated.map(old -> write(index, old, SearchText.of(paper, words)))
                            .orElse(() -> {}));
        }
        fresh.clear();
    }

    private static Runnable write(SearchWriter index, SearchWriter.Outdated outdated, SearchText terms) {
        return () -> index.write(outdated, terms);
    }

    private static Map<String, Integer> placesByMark(String marks) {
        Map<String, Integer> places = new HashMap<>();
        marks.lines().skip(1).forEach(line -> places.put(line, places.size()));
        return places;
    }

    private static Map<String, byte[]> partsOf(Connection connection, String firstWeek) throws SQLException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT name, data FROM kept_part WHERE first_week = ?")) {
            select.setString(1, firstWeek);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    parts.put(row.getString(1), row.getBytes(2));
                }
            }
        }
        return parts;
    }

    private static void delete(Connection connection, String firstWeek) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM kept_segment WHERE first_week = ?")) {
            delete.setString(1, firstWeek);
            delete.executeUpdate();
        }
    }

    private static void write(Connection connection, @Nullable Packing packed) throws SQLException {
        if (packed == null) {
            return;
        }
        Range range = packed.range;
        Stored now = packed.now;
        delete(connection, range.firstWeek());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO kept_segment VALUES (?, ?, ?)")) {
            insert.setString(1, range.firstWeek());
            insert.setString(2, now.analysis);
            insert.setBytes(3, now.marks.getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
        String sql = "INSERT INTO kept_part (first_week, name, crc, data) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<String, byte[]> part : new TreeMap<>(packed.parts.get()).entrySet()) {
                insert.setString(1, range.firstWeek());
                insert.setString(2, part.getKey());
                insert.setLong(3, crc(part.getValue()));
                insert.setBytes(4, part.getValue());
                insert.executeUpdate();
            }
        }
    }

    private static long crc(byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(data);
        return crc.getValue();
    }

    /** Adds what is wrong with what is kept: bytes that changed, or segments said to be up to date that are not. */
    static void check(Connection connection, List<String> faults) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT first_week, name, crc, data FROM kept_part ORDER BY id")) {
            while (row.next()) {
                if (crc(row.getBytes(4)) != row.getLong(3)) {
                    faults.add("the kept analysis from " + row.getString(1) + " on is not what was stored ("
                            + row.getString(2) + ")");
                }
            }
        }
        if (Database.number(connection, "SELECT count(*) FROM kept_state WHERE analysis IS NOT NULL") > 0) {
            NavigableMap<String, Stored> stored = stored(connection);
            Map<String, String> expected = new TreeMap<>();
            PaperPlaces.read(connection)
                    .ranges(stored)
                    .forEach(range -> expected.put(range.firstWeek(), range.marks()));
            Map<String, String> actual = new TreeMap<>();
            stored.forEach((week, segment) -> actual.put(week, segment.marks));
            if (!expected.equals(actual)) {
                faults.add("the kept analysis is not that of the papers");
            }
        }
    }
}
