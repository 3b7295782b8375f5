package io.papertide.archive.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Where the papers stand, read from indexes alone: no text is touched.
 *
 * <p>The mark of a paper names the rows that it is made of. A row's texts never change, so a paper with the same mark is the
 * same paper.
 */
final class PaperPlaces {
    /** A segment is full with so many papers. */
    static final int FULL = 4096;

    private static final Comparator<PaperPlace> CORPUS_ORDER = Comparator.comparing(PaperPlace::week)
            .thenComparing(PaperPlace::series)
            .thenComparingInt(PaperPlace::rank)
            .thenComparing(PaperPlace::paper);

    private final NavigableMap<String, List<PaperPlace>> byWeek = new TreeMap<>();
    private final NavigableMap<String, List<Long>> revisionsByWeek = new TreeMap<>();

    /**
     * The first place of a paper, and the rows that it is made of.
     *
     * @param entries the rows of its entries in the current revisions, in the order of week, series and rank
     * @param supplements the rows of tables that add to it
     */
    record PaperPlace(String paper, String week, String series, int rank, List<Long> entries, List<Long> supplements) {
        /** Returns what names all rows. */
        String mark() {
            return supplements.isEmpty() ? entries.toString() : entries + "+" + supplements;
        }
    }

    private record Issue(String week, String series) {}

    private record Seen(Issue issue, int rank, long entry) {}

    /**
     * A run of papers by their first weeks.
     *
     * @param firstWeek its first week
     * @param revisions the rows of the current revisions of its weeks
     * @param papers in corpus order
     */
    record Range(String firstWeek, List<Long> revisions, List<PaperPlace> papers) {
        /** Returns the marks of the issues on the first line, then a line a paper: its id and its mark. */
        String marks() {
            StringBuilder marks = new StringBuilder(revisions.toString()).append('\n');
            papers.forEach(paper ->
                    marks.append(paper.paper).append(' ').append(paper.mark()).append('\n'));
            return marks.toString();
        }
    }

    private PaperPlaces() {}

    static PaperPlaces read(Connection connection) throws SQLException {
        PaperPlaces places = new PaperPlaces();
        Map<Long, Issue> current = places.readIssues(connection);
        places.readEntries(connection, current, readSupplements(connection));
        places.byWeek.values().forEach(papers -> papers.sort(CORPUS_ORDER));
        return places;
    }

    private Map<Long, Issue> readIssues(Connection connection) throws SQLException {
        Map<Long, Issue> current = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT c.id, i.week, i.series FROM current_revision c JOIN issue i ON i.id = c.issue_id"
                                + " ORDER BY i.week, i.series")) {
            while (row.next()) {
                Issue issue = new Issue(row.getString(2), row.getString(3));
                current.put(row.getLong(1), issue);
                revisionsByWeek
                        .computeIfAbsent(issue.week, week -> new ArrayList<>())
                        .add(row.getLong(1));
            }
        }
        return current;
    }

    private static Map<String, List<Long>> readSupplements(Connection connection) throws SQLException {
        Map<String, List<Long>> rows = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT paper_id, id FROM supplement WHERE paper_id IS NOT NULL ORDER BY paper_id, id")) {
            while (row.next()) {
                rows.computeIfAbsent(row.getString(1), paper -> new ArrayList<>())
                        .add(row.getLong(2));
            }
        }
        return rows;
    }

    private void readEntries(Connection connection, Map<Long, Issue> current, Map<String, List<Long>> supplements)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT paper_id, revision_id, rank, id FROM entry WHERE paper_id IS NOT NULL ORDER BY paper_id")) {
            String paper = "";
            List<Seen> seen = new ArrayList<>();
            while (row.next()) {
                String next = row.getString(1);
                if (!next.equals(paper)) {
                    add(paper, seen, supplements);
                    paper = next;
                    seen.clear();
                }
                Issue issue = current.get(row.getLong(2));
                if (issue != null) {
                    seen.add(new Seen(issue, row.getInt(3), row.getLong(4)));
                }
            }
            add(paper, seen, supplements);
        }
    }

    private void add(String paper, List<Seen> seen, Map<String, List<Long>> supplements) {
        if (seen.isEmpty()) {
            return;
        }
        seen.sort(Comparator.comparing((Seen one) -> one.issue.week)
                .thenComparing(one -> one.issue.series)
                .thenComparingInt(Seen::rank)
                .thenComparingLong(Seen::entry));
        Seen first = seen.get(0);
        List<Long> entries = seen.stream().map(Seen::entry).toList();
        byWeek.computeIfAbsent(first.issue.week, week -> new ArrayList<>())
                .add(new PaperPlace(
                        paper,
                        first.issue.week,
                        first.issue.series,
                        first.rank,
                        entries,
                        supplements.getOrDefault(paper, List.of())));
    }

    /** Hands over all papers in corpus order. */
    void forEach(Consumer<PaperPlace> visitor) {
        byWeek.values().forEach(papers -> papers.forEach(visitor));
    }

    /**
     * Cuts the papers into runs of whole weeks: where they were cut before as long as the runs are neither empty nor twice full,
     * so that a new issue changes one run.
     *
     * @param cuts the first weeks of the runs before, ascending
     */
    List<Range> ranges(NavigableMap<String, ?> cuts) {
        List<Range> ranges = new ArrayList<>();
        List<PaperPlace> papers = new ArrayList<>();
        String from = "";
        NavigableMap<String, Integer> run = new TreeMap<>();
        for (var week : byWeek.entrySet()) {
            boolean cut = cuts.containsKey(week.getKey()) && !papers.isEmpty()
                    || papers.size()
                            >= (cuts.isEmpty() || week.getKey().compareTo(cuts.lastKey()) > 0 ? FULL : 2 * FULL);
            if (cut) {
                ranges.add(range(from, run.firstKey(), week.getKey(), papers));
                from = week.getKey();
                papers = new ArrayList<>();
                run = new TreeMap<>();
            }
            run.put(week.getKey(), week.getValue().size());
            papers.addAll(week.getValue());
        }
        if (!papers.isEmpty()) {
            ranges.add(range(from, run.firstKey(), "~", papers));
        }
        return ranges;
    }

    /** The first run takes the issues of earlier weeks, each run those up to the next. */
    private Range range(String from, String firstWeek, String to, List<PaperPlace> papers) {
        List<Long> revisions = revisionsByWeek.subMap(from, true, to, false).values().stream()
                .flatMap(List::stream)
                .toList();
        return new Range(firstWeek, revisions, papers);
    }
}
