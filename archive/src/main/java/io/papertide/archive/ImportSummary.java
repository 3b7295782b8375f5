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
 */
public record ImportSummary(
        int issuesNew, int issuesRevised, int issuesUnchanged, int entries, int papersNew, int papersKnown) {
    /** The summary of nothing. */
    public static final ImportSummary NONE = new ImportSummary(0, 0, 0, 0, 0, 0);

    /** Returns the sum of two summaries. */
    public ImportSummary plus(ImportSummary other) {
        return new ImportSummary(
                issuesNew + other.issuesNew,
                issuesRevised + other.issuesRevised,
                issuesUnchanged + other.issuesUnchanged,
                entries + other.entries,
                papersNew + other.papersNew,
                papersKnown + other.papersKnown);
    }
}
