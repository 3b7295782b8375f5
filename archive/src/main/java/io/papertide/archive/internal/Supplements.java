package io.papertide.archive.internal;

import io.papertide.archive.UnmatchedRow;
import io.papertide.archive.internal.EntryEvidence.Clue;
import io.papertide.archive.internal.Identity.Resolved;
import io.papertide.model.BilingualText;
import io.papertide.model.Link;
import io.papertide.model.PaperId;
import io.papertide.model.Supplement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rows of tables that add to papers: stored with their source, and given to papers whenever these are worked out. */
public final class Supplements {
    private static final Place NOWHERE = new Place("", "", 0, "");

    private final Connection connection;

    /** Works on a connection. */
    public Supplements(Connection connection) {
        this.connection = connection;
    }

    /** Stores the rows of a source and returns whether any is new. */
    boolean write(long source, List<Supplement> rows) throws SQLException {
        String sql = """
                INSERT INTO supplement
                (source_id, position, line, title_en, title_ko, summary_en, summary_ko, abstract_en, abstract_ko)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id""";
        boolean any = false;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setLong(1, source);
                insert.setInt(2, i);
                insert.setInt(3, rows.get(i).line());
                int next = Texts.set(insert, 4, rows.get(i).title());
                next = Texts.set(insert, next, rows.get(i).summary());
                Texts.set(insert, next, rows.get(i).abstractText());
                try (ResultSet row = insert.executeQuery()) {
                    if (row.next()) {
                        any = true;
                        writeLinks(row.getLong(1), rows.get(i).links());
                    }
                }
            }
        }
        return any;
    }

    private void writeLinks(long supplement, List<Link> links) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO supplement_link VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < links.size(); i++) {
                insert.setLong(1, supplement);
                insert.setInt(2, i);
                insert.setString(3, links.get(i).kind().id());
                insert.setString(4, links.get(i).url());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A row as stored. */
    private record Row(long key, String paper, Supplement supplement) {}

    /** Returns the rows of a source in their order. */
    List<Supplement> ofSource(long source) throws SQLException {
        return rows("WHERE s.source_id = " + source).stream()
                .map(Row::supplement)
                .toList();
    }

    private List<Row> rows(String where) throws SQLException {
        Map<Long, List<Link>> links = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT * FROM supplement_link ORDER BY supplement_id, position")) {
            while (row.next()) {
                links.computeIfAbsent(row.getLong(1), key -> new ArrayList<>()).add(IssueReader.link(row));
            }
        }
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT s.* FROM supplement s JOIN source o ON o.id = s.source_id "
                                + where + " ORDER BY o.name, o.hash, s.position")) {
            while (row.next()) {
                Supplement supplement = new Supplement(
                        Texts.read(row, "title"),
                        Texts.read(row, "summary"),
                        Texts.read(row, "abstract"),
                        links.getOrDefault(row.getLong("id"), List.of()),
                        row.getInt("line"));
                String paper = row.getString("paper_id");
                rows.add(new Row(row.getLong("id"), paper == null ? "" : paper, supplement));
            }
        }
        return rows;
    }

    /** Gives each row to the paper that has one of its links; one that several papers have tells nothing. */
    void assign(List<Resolved> papers, List<PaperId> names) throws SQLException {
        List<Row> rows = rows("");
        if (rows.isEmpty()) {
            return;
        }
        Map<Clue, Optional<PaperId>> owners = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            Optional<PaperId> name = Optional.of(names.get(i));
            for (EntryEvidence entry : papers.get(i).entries()) {
                entry.clues().forEach(clue -> owners.merge(clue, name, (a, b) -> a.equals(b) ? a : Optional.empty()));
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE supplement SET paper_id = ? WHERE id = ?")) {
            for (Row row : rows) {
                update.setString(
                        1, owner(row.supplement(), owners).map(PaperId::value).orElse(null));
                update.setLong(2, row.key());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static Optional<PaperId> owner(Supplement row, Map<Clue, Optional<PaperId>> owners) {
        return EntryEvidence.of(0, NOWHERE, false, BilingualText.NONE, row.links()).clues().stream()
                .filter(clue -> clue.kind() != Clue.Kind.PLACE)
                .flatMap(clue -> owners.getOrDefault(clue, Optional.empty()).stream())
                .findFirst();
    }

    /** Returns what each paper is given, in the order of source and row. */
    Map<String, List<Supplement>> byPaper() throws SQLException {
        Map<String, List<Supplement>> byPaper = new HashMap<>();
        for (Row row : rows("WHERE s.paper_id IS NOT NULL")) {
            byPaper.computeIfAbsent(row.paper(), id -> new ArrayList<>()).add(row.supplement());
        }
        return byPaper;
    }

    /** Returns the rows that no paper is given. */
    public List<UnmatchedRow> unmatched() throws SQLException {
        List<UnmatchedRow> unmatched = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT o.name, s.line, coalesce(s.title_en, s.title_ko)
                        FROM supplement s JOIN source o ON o.id = s.source_id
                        WHERE s.paper_id IS NULL ORDER BY o.name, o.hash, s.position""")) {
            while (row.next()) {
                unmatched.add(new UnmatchedRow(row.getString(1), row.getInt(2), row.getString(3)));
            }
        }
        return unmatched;
    }

    /** Returns the text that a paper is given in one of its fields. */
    static BilingualText text(List<Supplement> rows, Function<Supplement, BilingualText> field) {
        return rows.stream().map(field).reduce(BilingualText.NONE, BilingualText::or);
    }
}
