package io.papertide.archive.internal;

import io.papertide.archive.StoredIssue;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Link;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import io.papertide.model.Supplement;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The current revisions as a stream of papers, one paper in memory at a time. */
public final class CorpusView implements Corpus {
    private static final String SELECT = """
            SELECT e.paper_id AS paper, e.*, i.week, i.series, s.name AS source
            FROM entry e JOIN current_revision c ON c.id = e.revision_id
            JOIN revision r ON r.id = c.id JOIN issue i ON i.id = r.issue_id JOIN source s ON s.id = r.source_id
            """;

    /** The first place is that in the current revisions, which are others when the archive is seen as of a date. */
    private static final String PLACES = """
            JOIN (SELECT e.paper_id AS of_paper, min(i.week || ' ' || i.series || ' ' || printf('%06d', e.rank)) AS place
              FROM entry e JOIN current_revision c ON c.id = e.revision_id JOIN issue i ON i.id = c.issue_id
              GROUP BY e.paper_id) first ON first.of_paper = e.paper_id
            """;

    private static final String ORDER = " ORDER BY first.place, e.paper_id, i.week, i.series, e.rank";

    private static final int IDS_AT_ONCE = 200;

    private final Database database;
    private final SortedSet<IsoWeek> weeks;

    /** Makes a view of an archive as it is now. */
    public CorpusView(Database database) {
        this.database = database;
        weeks = Collections.unmodifiableSortedSet(database.query("reading the weeks", CorpusView::readWeeks));
    }

    private static SortedSet<IsoWeek> readWeeks(Connection connection) throws SQLException {
        SortedSet<IsoWeek> weeks = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT DISTINCT i.week FROM issue i JOIN current_revision c ON c.issue_id = i.id")) {
            while (row.next()) {
                weeks.add(IsoWeek.parse(row.getString(1)).orElseThrow());
            }
        }
        return weeks;
    }

    @Override
    public SortedSet<IsoWeek> weeks() {
        return weeks;
    }

    @Override
    public void forEachPaper(Consumer<Paper> visitor) {
        database.query("reading the papers", connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + PLACES + ORDER)) {
                read(connection, select, visitor);
            }
            return true;
        });
    }

    @Override
    public void forEachIssue(Consumer<Issue> visitor) {
        List<StoredIssue> issues = database.query("reading the issues", Queries::issues);
        issues.forEach(stored -> visitor.accept(stored.issue()));
    }

    /** Returns one paper, or empty if the current revisions have none of this id. */
    public Optional<Paper> find(PaperId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Returns the papers of these ids, in their order, but for those that the current revisions do not have. */
    public List<Paper> find(List<PaperId> ids) {
        Map<PaperId, Paper> found = new HashMap<>();
        database.query("reading papers", connection -> {
            for (int i = 0; i < ids.size(); i += IDS_AT_ONCE) {
                List<PaperId> some = ids.subList(i, Math.min(ids.size(), i + IDS_AT_ONCE));
                String these = String.join(", ", Collections.nCopies(some.size(), "?"));
                try (PreparedStatement select = connection.prepareStatement(
                        SELECT + "WHERE e.paper_id IN (" + these + ") ORDER BY e.paper_id, i.week, i.series, e.rank")) {
                    for (int j = 0; j < some.size(); j++) {
                        select.setString(j + 1, some.get(j).value());
                    }
                    read(connection, select, paper -> found.put(paper.id(), paper));
                }
            }
            return true;
        });
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private static void read(Connection connection, PreparedStatement select, Consumer<Paper> visitor)
            throws SQLException {
        Map<String, List<Supplement>> supplements = new Supplements(connection).byPaper();
        try (LinkReader links = new LinkReader(connection);
                ResultSet row = select.executeQuery()) {
            Assembly assembly = null;
            while (row.next()) {
                String id = row.getString("paper");
                if (assembly != null && !assembly.id.equals(id)) {
                    visitor.accept(assembly.paper(supplements.getOrDefault(assembly.id, List.of())));
                    assembly = null;
                }
                assembly = assembly == null ? new Assembly(id) : assembly;
                assembly.add(row, links.of(row.getLong("id")));
            }
            if (assembly != null) {
                visitor.accept(assembly.paper(supplements.getOrDefault(assembly.id, List.of())));
            }
        }
    }

    @Override
    public String fingerprint() {
        MessageDigest digest = Texts.sha256();
        weeks.forEach(week -> Texts.update(digest, week.toString()));
        forEachPaper(paper -> {
            Texts.update(digest, paper.id().value());
            Texts.update(digest, paper.title());
            Texts.update(digest, paper.summary());
            Texts.update(digest, paper.abstractText());
            paper.links().forEach(link -> Texts.update(digest, link.kind().id() + " " + link.url()));
            paper.appearances().forEach(a -> Texts.update(digest, a.series() + " " + a.week() + " " + a.rank()));
        });
        return Texts.hex(digest);
    }

    /** Puts the entries of one paper together; of several texts the first wins. */
    private static final class Assembly {
        private final String id;
        private final List<Appearance> appearances = new ArrayList<>();
        private final Map<String, Link> links = new LinkedHashMap<>();
        private BilingualText title = BilingualText.NONE;
        private BilingualText summary = BilingualText.NONE;
        private BilingualText abstractText = BilingualText.NONE;

        Assembly(String id) {
            this.id = id;
        }

        void add(ResultSet row, List<Link> own) throws SQLException {
            title = title.or(Texts.read(row, "title"));
            summary = summary.or(Texts.read(row, "summary"));
            abstractText = abstractText.or(Texts.read(row, "abstract"));
            own.forEach(link -> links.putIfAbsent(link.url(), link));
            appearances.add(new Appearance(
                    new SeriesId(row.getString("series")),
                    IsoWeek.parse(row.getString("week")).orElseThrow(),
                    row.getInt("rank"),
                    row.getString("source"),
                    row.getInt("line")));
        }

        /** A table fills in what the issues lack and replaces nothing. */
        Paper paper(List<Supplement> rows) {
            rows.forEach(given -> given.links().forEach(link -> links.putIfAbsent(link.url(), link)));
            return new Paper(
                    new PaperId(id),
                    title,
                    summary.or(Supplements.text(rows, Supplement::summary)),
                    abstractText.or(Supplements.text(rows, Supplement::abstractText)),
                    List.copyOf(links.values()),
                    appearances);
        }
    }
}
