package io.papertide.archive;

/**
 * What became of the rows of one table, as the archive is after its import; importing it again gives the same.
 *
 * @param rows rows that could be read
 * @param matched rows that add to a paper, because it has one of their links
 * @param abstracts papers that have an abstract from this table and, in its language, none from a digest
 */
public record TableSummary(int rows, int matched, int abstracts) {
    /** The summary of no table. */
    public static final TableSummary NONE = new TableSummary(0, 0, 0);

    /** Returns the number of rows that add to no paper. */
    public int unmatched() {
        return rows - matched;
    }

    /** Returns the sum of two summaries. */
    public TableSummary plus(TableSummary other) {
        return new TableSummary(rows + other.rows, matched + other.matched, abstracts + other.abstracts);
    }
}
