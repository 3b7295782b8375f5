package io.papertide.archive.internal;

import io.papertide.archive.internal.PaperPlaces.PaperPlace;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Link;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import io.papertide.model.Supplement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads papers with their texts, some at a time. */
final class PaperReader implements AutoCloseable {
    /** So many rows are asked for at once. */
    private static final int ROWS = 100;

    private static final String IN = " IN (" + String.join(",", Collections.nCopies(ROWS, "?")) + ")";

    private final Connection connection;
    private final Map<String, List<Supplement>> supplements;
    private final PreparedStatement entries;
    private final PreparedStatement links;
    private final PreparedStatement places;
    private final Map<String, IsoWeek> weeks = new HashMap<>();

    PaperReader(Connection connection) throws SQLException {
        this.connection = connection;
        supplements = new Supplements(connection).byPaper();
        entries = connection.prepareStatement("""
                SELECT e.id AS id, e.rank, e.line, e.title_en, e.title_ko, e.summary_en, e.summary_ko, e.abstract_en,
                  e.abstract_ko, i.week, i.series, s.name AS source
                FROM entry e JOIN revision r ON r.id = e.revision_id JOIN issue i ON i.id = r.issue_id
                JOIN source s ON s.id = r.source_id WHERE e.id""" + IN);
        links = connection.prepareStatement(
                "SELECT entry_id, kind, url FROM link WHERE entry_id" + IN + " ORDER BY entry_id, position");
        places = connection.prepareStatement("""
                SELECT e.id FROM entry e JOIN current_revision c ON c.id = e.revision_id
                JOIN issue i ON i.id = c.issue_id WHERE e.paper_id = ? ORDER BY i.week, i.series, e.rank, e.id""");
    }

    /** An entry as stored. */
    private record Row(
            Appearance seen,
            BilingualText title,
            BilingualText summary,
            BilingualText abstractText,
            List<Link> links) {}

    /** Reads all papers in corpus order. No statement is open while the visitor runs. */
    void read(PaperPlaces places, Consumer<Paper> visitor) {
        List<PaperPlace> batch = new ArrayList<>();
        places.forEach(place -> {
            batch.add(place);
            if (batch.size() == ROWS) {
                read(batch).forEach(visitor);
                batch.clear();
            }
        });
        read(batch).forEach(visitor);
    }

    /** Returns papers in the order of their places. */
    List<Paper> read(List<PaperPlace> places) {
        try {
            Map<Long, Row> rows = rows(
                    places.stream().flatMap(place -> place.entries().stream()).toList());
            return places.stream()
                    .map(place -> paper(
                            place.paper(),
                            place.entries().stream().map(rows::get).toList()))
                    .toList();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** Returns the papers of these ids, in their order, but for those that the current revisions do not have. */
    List<Paper> find(List<PaperId> ids) throws SQLException {
        Map<String, List<Long>> keys = new HashMap<>();
        for (PaperId id : ids) {
            keys.put(id.value(), keys(id));
        }
        Map<Long, Row> rows = rows(keys.values().stream().flatMap(List::stream).toList());
        return ids.stream()
                .map(PaperId::value)
                .filter(id -> !keys.getOrDefault(id, List.of()).isEmpty())
                .map(id -> paper(
                        id,
                        keys.getOrDefault(id, List.of()).stream().map(rows::get).toList()))
                .toList();
    }

    private List<Long> keys(PaperId id) throws SQLException {
        List<Long> found = new ArrayList<>();
        places.setString(1, id.value());
        try (ResultSet row = places.executeQuery()) {
            while (row.next()) {
                found.add(row.getLong(1));
            }
        }
        return found;
    }

    private Map<Long, Row> rows(List<Long> keys) throws SQLException {
        Map<Long, Row> rows = new HashMap<>();
        for (int from = 0; from < keys.size(); from += ROWS) {
            List<Long> some = keys.subList(from, Math.min(keys.size(), from + ROWS));
            Map<Long, List<Link>> linked = links(some);
            ask(entries, some);
            try (ResultSet row = entries.executeQuery()) {
                while (row.next()) {
                    long key = row.getLong("id");
                    rows.put(key, row(row, linked.getOrDefault(key, List.of())));
                }
            }
        }
        return rows;
    }

    private Map<Long, List<Link>> links(List<Long> keys) throws SQLException {
        Map<Long, List<Link>> byEntry = new HashMap<>();
        ask(links, keys);
        try (ResultSet row = links.executeQuery()) {
            while (row.next()) {
                byEntry.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                        .add(IssueReader.link(row));
            }
        }
        return byEntry;
    }

    private static void ask(PreparedStatement statement, List<Long> keys) throws SQLException {
        for (int i = 0; i < ROWS; i++) {
            if (i < keys.size()) {
                statement.setLong(i + 1, keys.get(i));
            } else {
                statement.setNull(i + 1, Types.INTEGER);
            }
        }
    }

    private Row row(ResultSet row, List<Link> own) throws SQLException {
        Appearance seen = new Appearance(
                new SeriesId(row.getString("series")),
                weeks.computeIfAbsent(
                        row.getString("week"), text -> IsoWeek.parse(text).orElseThrow()),
                row.getInt("rank"),
                row.getString("source"),
                row.getInt("line"));
        return new Row(seen, Texts.read(row, "title"), Texts.read(row, "summary"), Texts.read(row, "abstract"), own);
    }

    /** Puts the entries of one paper together; of several texts the first wins, and a table only fills in what is missing. */
    private Paper paper(String id, List<Row> rows) {
        List<Supplement> given = supplements.getOrDefault(id, List.of());
        Map<String, Link> distinct = new LinkedHashMap<>();
        Stream.concat(rows.stream().map(Row::links), given.stream().map(Supplement::links))
                .flatMap(List::stream)
                .forEach(link -> distinct.putIfAbsent(link.url(), link));
        return new Paper(
                new PaperId(id),
                rows.stream().map(Row::title).reduce(BilingualText.NONE, BilingualText::or),
                rows.stream()
                        .map(Row::summary)
                        .reduce(BilingualText.NONE, BilingualText::or)
                        .or(Supplements.text(given, Supplement::summary)),
                rows.stream()
                        .map(Row::abstractText)
                        .reduce(BilingualText.NONE, BilingualText::or)
                        .or(Supplements.text(given, Supplement::abstractText)),
                List.copyOf(distinct.values()),
                rows.stream().map(Row::seen).toList());
    }

    @Override
    public void close() throws SQLException {
        entries.close();
        links.close();
        places.close();
    }
}
