package io.papertide.archive;

/**
 * What the import of one source changed.
 *
 * @param issuesNew issues of weeks that the series did not have
 * @param issuesRevised issues that the archive had with other content
 * @param issuesUnchanged issues that the archive had with the same content
 * @param entries entries of all issues of the source
 * @param papersNew papers that the archive did not have
 * @param papersKnown papers of the source that it had
 * @param table what became of its rows, if it is a table
 */
public record ImportSummary(
        int issuesNew,
        int issuesRevised,
        int issuesUnchanged,
        int entries,
        int papersNew,
        int papersKnown,
        TableSummary table) {
    /** The summary of nothing. */
    public static final ImportSummary NONE = new ImportSummary(0, 0, 0, 0, 0, 0, TableSummary.NONE);

    /** Returns the sum of two summaries. */
    public ImportSummary plus(ImportSummary other) {
        return new ImportSummary(
                issuesNew + other.issuesNew,
                issuesRevised + other.issuesRevised,
                issuesUnchanged + other.issuesUnchanged,
                entries + other.entries,
                papersNew + other.papersNew,
                papersKnown + other.papersKnown,
                table.plus(other.table));
    }
}
