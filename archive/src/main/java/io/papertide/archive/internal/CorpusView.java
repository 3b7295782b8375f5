package io.papertide.archive.internal;

import io.papertide.archive.kept.KeptCorpus;
import io.papertide.archive.kept.SegmentAnalyzer;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The current revisions as a stream of papers, one paper in memory at a time. */
public final class CorpusView implements KeptCorpus {
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
            PaperPlaces places = PaperPlaces.read(connection);
            try (PaperReader reader = new PaperReader(connection)) {
                reader.read(places, visitor);
            }
            return true;
        });
    }

    /** Returns one paper, or empty if the current revisions have none of this id. */
    public Optional<Paper> find(PaperId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Returns the papers of these ids, in their order, but for those that the current revisions do not have. */
    public List<Paper> find(List<PaperId> ids) {
        return database.query("reading papers", connection -> {
            try (PaperReader reader = new PaperReader(connection)) {
                return reader.find(ids);
            }
        });
    }

    @Override
    public void forEachIssue(Consumer<Issue> visitor) {
        database.query("reading the issues", connection -> {
            IssueReader reader = new IssueReader(connection);
            reader.read(reader.current(), visitor);
            return true;
        });
    }

    @Override
    public boolean canBeKept() {
        return !database.isLookingBack();
    }

    @Override
    public boolean isKept(String version) {
        return canBeKept() && new KeptSegments(database).isFresh(version);
    }

    @Override
    public void keep(SegmentAnalyzer analyzer, String search) {
        if (!canBeKept()) {
            throw new IllegalStateException("nothing is kept of an archive as it was");
        }
        new KeptSegments(database).refresh(analyzer, search);
    }

    @Override
    public List<byte[]> kept(String part) {
        return new KeptSegments(database).parts(part);
    }

    @Override
    public String fingerprint() {
        return fingerprint(paper -> {});
    }

    @Override
    public String fingerprint(Consumer<Paper> visitor) {
        MessageDigest digest = Texts.sha256();
        weeks.forEach(week -> Texts.update(digest, week.toString()));
        forEachPaper(paper -> {
            Texts.update(digest, paper.id().value());
            Texts.update(digest, paper.title());
            Texts.update(digest, paper.summary());
            Texts.update(digest, paper.abstractText());
            paper.links().forEach(link -> Texts.update(digest, link.kind().id() + " " + link.url()));
            paper.appearances().forEach(a -> Texts.update(digest, a.series() + " " + a.week() + " " + a.rank()));
            visitor.accept(paper);
        });
        return Texts.hex(digest);
    }
}
