package io.papertide.archive.internal;

import io.papertide.archive.internal.PaperPlaces.PaperPlace;
import io.papertide.archive.internal.SearchWriter.Outdated;
import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.archive.search.SearchHit;
import io.papertide.archive.search.SearchQuery;
import io.papertide.archive.search.SearchQuery.Clause;
import io.papertide.archive.search.SearchQueryException;
import io.papertide.model.Corpus;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The full-text index: kept up to date paper by paper, asked with queries whose words are analysed like the texts. */
public final class SearchIndex {
    /** So many are read at once. */
    private static final int PAPERS = 100;

    private static final String FIELDS = "{title summary abstract} : ";

    private final Connection connection;
    private final SearchAnalyzer analyzer;

    /** Makes an index that analyses texts and queries in the same way. */
    public SearchIndex(Connection connection, SearchAnalyzer analyzer) {
        this.connection = connection;
        this.analyzer = analyzer;
    }

    /** Tells whether the index is that of the papers as they are now. */
    public boolean isFresh() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM search_state WHERE analysis = ?")) {
            select.setString(1, analyzer.version());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getInt(1) > 0;
            }
        }
    }

    /** Notes that papers may have changed. */
    static void outdate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM search_state");
        }
    }

    /** Brings the index up to date: papers whose texts are as they were stay, others are analysed. */
    public void refresh() throws SQLException {
        Set<String> current = new HashSet<>();
        try (SearchWriter writer = new SearchWriter(connection, analyzer.version());
                PaperReader reader = new PaperReader(connection)) {
            List<PaperPlace> places = new ArrayList<>();
            List<Outdated> outdated = new ArrayList<>();
            PaperPlaces.read(connection).forEach(place -> {
                current.add(place.paper());
                writer.outdated(place).ifPresent(old -> {
                    places.add(place);
                    outdated.add(old);
                });
            });
            for (int from = 0; from < places.size(); from += PAPERS) {
                int to = Math.min(from + PAPERS, places.size());
                List<Paper> papers = reader.read(places.subList(from, to));
                for (int i = from; i < to; i++) {
                    writer.write(outdated.get(i), SearchText.of(papers.get(i - from), analyzer));
                }
            }
            for (long gone : keysBut(current)) {
                writer.delete(gone);
            }
        }
        outdate(connection);
        try (PreparedStatement state = connection.prepareStatement("INSERT INTO search_state (analysis) VALUES (?)")) {
            state.setString(1, analyzer.version());
            state.executeUpdate();
        }
    }

    /** Returns the keys of all papers but some. */
    private List<Long> keysBut(Set<String> some) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, paper_id FROM search_paper ORDER BY id")) {
            while (row.next()) {
                if (!some.contains(row.getString(2))) {
                    keys.add(row.getLong(1));
                }
            }
        }
        return keys;
    }

    private String keys(String text) {
        return SearchText.keys(text, analyzer);
    }

    /** Returns the papers that match all words of a query, the best first; all papers if it has none to find. */
    public List<SearchHit> find(SearchQuery query) throws SQLException {
        String match = match(query.clauses(), false);
        String unwanted = match(query.clauses(), true);
        StringBuilder sql = new StringBuilder("SELECT p.paper_id, ");
        sql.append(match.isEmpty() ? "0.0" : "-bm25(search_index, 8.0, 2.0, 1.0, 0.0)");
        sql.append(" AS score FROM search_paper p JOIN paper w ON w.id = p.paper_id");
        sql.append(match.isEmpty() ? "" : " JOIN search_index ON search_index.rowid = p.id");
        sql.append(" WHERE 1");
        sql.append(match.isEmpty() ? "" : " AND search_index MATCH ?");
        sql.append(
                unwanted.isEmpty()
                        ? ""
                        : " AND p.id NOT IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)");
        sql.append(" ORDER BY score DESC, w.first_week, w.first_series, w.first_rank, p.paper_id");
        List<SearchHit> hits = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
            int next = 1;
            if (!match.isEmpty()) {
                select.setString(next++, match);
            }
            if (!unwanted.isEmpty()) {
                select.setString(next, unwanted);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    hits.add(new SearchHit(new PaperId(row.getString(1)), row.getDouble(2)));
                }
            }
        }
        return hits;
    }

    /** Writes clauses in the language of FTS5: those to find joined by AND, those to leave out by OR. */
    private String match(List<Clause> clauses, boolean negative) {
        StringBuilder match = new StringBuilder();
        for (Clause clause : clauses) {
            if (clause.negative() == negative) {
                String joint = negative || clause.alternative() ? " OR " : ") AND (";
                match.append(match.isEmpty() ? "(" : joint).append(match(clause));
            }
        }
        return match.isEmpty() ? "" : match.append(')').toString();
    }

    private String match(Clause clause) {
        String keys =
                SearchText.NO_WORD.matcher(keys(clause.text())).replaceAll(" ").strip();
        String exact = SearchText.words(clause.text()).strip();
        if (keys.isEmpty() && exact.isEmpty()) {
            throw new SearchQueryException("'" + clause.text() + "' has no letter or digit to look for");
        }
        if (clause.prefix()) {
            return "words : \"" + exact + "\" *";
        }
        if (keys.isEmpty()) {
            // What the analysis takes for no word, such as a lone particle, is looked for as it stands.
            return "words : \"" + exact + "\"";
        }
        // A word in capitals may be a name of its own, or any word that is shouted.
        String quiet = SearchText.NO_WORD
                .matcher(keys(clause.text().toLowerCase(Locale.ROOT)))
                .replaceAll(" ")
                .strip();
        String other = quiet.isEmpty() || quiet.equals(keys) ? "" : " OR " + FIELDS + "\"" + quiet + "\"";
        return "(" + FIELDS + "\"" + keys + "\"" + other + ")";
    }

    /** Returns whether the index holds exactly the terms that the papers give now. */
    public boolean agreesWith(Corpus papers) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("expected_terms", "stored_terms", "expected")) {
                statement.execute("DROP TABLE IF EXISTS temp." + table);
            }
            statement.execute("CREATE VIRTUAL TABLE temp.expected USING fts5 (title, summary, abstract, words, "
                    + "content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')");
            statement.execute("CREATE VIRTUAL TABLE temp.expected_terms USING fts5vocab(temp, expected, col)");
            statement.execute("CREATE VIRTUAL TABLE temp.stored_terms USING fts5vocab(main, search_index, col)");
            try (PreparedStatement insert =
                    connection.prepareStatement(SearchText.INSERT.replace("search_index", "temp.expected"))) {
                AtomicLong key = new AtomicLong();
                papers.forEachPaper(paper -> expect(insert, key.incrementAndGet(), paper));
            }
            int missing = Database.number(connection, difference("expected_terms", "stored_terms"));
            int surplus = Database.number(connection, difference("stored_terms", "expected_terms"));
            return missing == 0 && surplus == 0;
        }
    }

    private void expect(PreparedStatement insert, long key, Paper paper) {
        try {
            SearchText.of(paper, analyzer).fill(insert, key);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw SearchWriter.failure(e);
        }
    }

    private static String difference(String a, String b) {
        return "SELECT count(*) FROM (SELECT term, col, doc, cnt FROM temp." + a
                + " EXCEPT SELECT term, col, doc, cnt FROM temp." + b + ")";
    }
}
